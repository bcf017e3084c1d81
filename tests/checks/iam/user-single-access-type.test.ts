import check from '../../../electron/engine/checks/iam/user-single-access-type'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { reportedUser } from '../../support/facts/iam'

const ada = reportedUser()
const has = (consolePassword: boolean, activeAccessKeys: number) => ({ consolePassword, activeAccessKeys })

checkCases(check, {
  both: {
    given: [ada],
    says: [fails(ada, has(true, 1), 'It has a console password and an active access key.')],
  },
  'a password only': {
    given: [reportedUser({ activeKeysRotated: [] })],
    says: [passes(ada, has(true, 0))],
  },
  'keys only': {
    given: [
      reportedUser({
        consolePassword: false,
        activeKeysRotated: [...ada.activeKeysRotated, ...ada.activeKeysRotated],
      }),
    ],
    says: [passes(ada, has(false, 2))],
  },
  neither: {
    given: [reportedUser({ consolePassword: false, activeKeysRotated: [] })],
    says: [doesNotApply(ada, has(false, 0), 'The user has neither a password nor an active access key.')],
  },
  'no users': { given: [], says: [] },
})
