import check from '../../../electron/engine/checks/ecs/no-env-secrets'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { taskDefinition } from '../../support/facts/ecs'

const one = taskDefinition()
const gap = denied('ecs:DescribeTaskDefinition')
const secretVariables = ['API_TOKEN', 'DB_PASSWORD', 'SMTP_PASS', 'TLS_PRIVATE_KEY'].map((key) => ({
  container: 'app',
  key,
  rule: 'password',
}))

// A task without variables holds no secret in them: none is not applicable.
checkCases(check, {
  'no secrets': { given: [one], says: [passes(one, { revision: 12, secretVariables: [] })] },
  'what looks like secrets': {
    given: [taskDefinition({ secretVariables: known(secretVariables) })],
    says: [
      fails(
        one,
        { revision: 12, secretVariables },
        'It looks as if secrets stand in API_TOKEN (app), DB_PASSWORD (app), SMTP_PASS (app) and 1 more.',
      ),
    ],
  },
  'may not be read': {
    given: [taskDefinition({ secretVariables: unread(gap) })],
    says: [isUnknown(one, { revision: 12 }, gap)],
  },
  'no task definitions': { given: [], says: [] },
})
