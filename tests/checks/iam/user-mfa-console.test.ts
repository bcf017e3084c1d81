import check from '../../../electron/engine/checks/iam/user-mfa-console'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { reportedUser } from '../../support/facts/iam'

const ada = reportedUser()
const robot = reportedUser({
  arn: 'arn:aws:iam::111122223333:user/robot',
  name: 'robot',
  consolePassword: false,
  mfa: false,
})

checkCases(check, {
  'password and MFA': { given: [ada], says: [passes(ada, { consolePassword: true, mfa: true })] },
  'a password alone': {
    given: [reportedUser({ mfa: false })],
    says: [fails(ada, { consolePassword: true, mfa: false }, 'It signs in with a password alone.')],
  },
  'no password beside users who have one': {
    given: [ada, robot],
    says: [
      passes(ada, { consolePassword: true, mfa: true }),
      passes(robot, { consolePassword: false, mfa: false }),
    ],
  },
  'nobody has a password': {
    given: [robot],
    says: [
      doesNotApply(
        robot,
        { consolePassword: false, mfa: false },
        'No IAM user of this account has a console password.',
      ),
    ],
  },
  'no users': { given: [], says: [] },
})
