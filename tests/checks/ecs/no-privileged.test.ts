import check from '../../../electron/engine/checks/ecs/no-privileged'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { taskDefinition } from '../../support/facts/ecs'

const one = taskDefinition()
const gap = denied('ecs:DescribeTaskDefinition')
const given = (...privileged: readonly string[]) => [taskDefinition({ privileged: known(privileged) })]

// Every container runs one way or the other: none is not applicable.
checkCases(check, {
  'none privileged': { given: [one], says: [passes(one, { revision: 12, privileged: [] })] },
  'two privileged': {
    given: given('agent', 'proxy'),
    says: [fails(one, { revision: 12, privileged: ['agent', 'proxy'] }, 'It runs privileged: agent, proxy.')],
  },
  'may not be read': {
    given: [taskDefinition({ privileged: unread(gap) })],
    says: [isUnknown(one, { revision: 12 }, gap)],
  },
  'no task definitions': { given: [], says: [] },
})
