import { serviceOf } from '../../../shared/domain/inputs'
import type { Tally } from '../../../shared/domain/score'
import type { Expectation } from '../checks/define-check'

/** What the score needs to know of a check. */
export type Measure = Pick<Tally, 'id' | 'severity' | 'subGoals' | 'responsibility' | 'practice' | 'manual'>

/** Checks of the service `manual` are those that a person alone can decide. */
export const measureOf = ({
  id,
  severity,
  belongs,
}: Pick<Expectation, 'id' | 'severity' | 'belongs'>): Measure => ({
  id,
  severity,
  subGoals: belongs.subGoals,
  responsibility: belongs.responsibility,
  practice: belongs.practice,
  manual: serviceOf(id) === 'manual',
})
