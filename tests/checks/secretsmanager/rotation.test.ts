import check from '../../../electron/engine/checks/secretsmanager/rotation'
import type { Secret } from '../../../shared/domain/inputs/secretsmanager'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { secret } from '../../support/facts/secretsmanager'

const evidence = (over: Partial<Secret>) => {
  const { rotates, owner, primaryRegion } = secret(over)
  return { rotates, owner, primaryRegion }
}
const leftOut = (over: Partial<Secret>, reason: string) => ({
  given: [secret(over)],
  says: [doesNotApply(secret(), evidence(over), reason)],
})

// Never unknown by itself: what it judges comes with the list.
checkCases(check, {
  on: { given: [secret()], says: [passes(secret(), evidence({}))] },
  off: {
    given: [secret({ rotates: false })],
    says: [fails(secret(), evidence({ rotates: false }), 'Automatic rotation is off.')],
  },
  'the original of a replica': {
    given: [secret({ primaryRegion: 'eu-west-1' })],
    says: [passes(secret(), evidence({ primaryRegion: 'eu-west-1' }))],
  },
  'a replica': leftOut(
    { rotates: false, primaryRegion: 'us-east-1' },
    'A replica follows its original in us-east-1.',
  ),
  'made by a service': leftOut(
    { rotates: false, owner: 'rds' },
    'The service rds made it and looks after it.',
  ),
  'no secrets': { given: [], says: [] },
})
