import check from '../../../electron/engine/checks/iam/users-in-group'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { reportedUser, user } from '../../support/facts/iam'

const ada = user()
const alone = user({ groups: [] })
const report = (over: Parameters<typeof reportedUser>[0] = {}) => ({
  'iam.credential-report': [reportedUser(over)],
})

// A report that is refused comes as a gap, which the engine knows of.
checkCases(check, {
  'in a group': { given: [ada], consulting: report(), says: [passes(ada, { groups: ['staff'] })] },
  'in a group, whatever the report tells': { given: [ada], says: [passes(ada, { groups: ['staff'] })] },
  'in none, with a password': {
    given: [alone],
    consulting: report({ activeKeysRotated: [] }),
    says: [fails(ada, { groups: [] }, 'It is in no group.')],
  },
  'in none, with an access key': {
    given: [alone],
    consulting: report({ consolePassword: false }),
    says: [fails(ada, { groups: [] }, 'It is in no group.')],
  },
  'in none, without credentials': {
    given: [alone],
    consulting: report({ consolePassword: false, activeKeysRotated: [] }),
    says: [doesNotApply(ada, { groups: [] }, 'The user has no password and no active access key.')],
  },
  'in none, and newer than the report': {
    given: [alone],
    says: [doesNotApply(ada, { groups: [] }, 'The user is newer than the credential report.')],
  },
  'no users': { given: [], says: [] },
})
