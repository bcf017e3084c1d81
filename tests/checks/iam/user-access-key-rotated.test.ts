import check from '../../../electron/engine/checks/iam/user-access-key-rotated'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { reportedUser } from '../../support/facts/iam'

const ada = reportedUser()
const gap = denied('iam:GetCredentialReport', 'global')
const fresh = '2026-11-01T00:00:00.000Z'
const exactly90DaysOld = '2026-08-26T12:00:00.000Z'
const aSecondOlder = '2026-08-26T11:59:59.000Z'
const tooOld = 'An active access key is older than 90 days.'

checkCases(check, {
  'a fresh key': { given: [ada], says: [passes(ada, { firstKeyRotated: fresh })] },
  'exactly 90 days old': {
    given: [reportedUser({ activeKeysRotated: [known(exactly90DaysOld)] })],
    says: [passes(ada, { firstKeyRotated: exactly90DaysOld })],
  },
  'a second older than that': {
    given: [reportedUser({ activeKeysRotated: [known(aSecondOlder)] })],
    says: [fails(ada, { firstKeyRotated: aSecondOlder }, tooOld)],
  },
  'the second key is old': {
    given: [reportedUser({ activeKeysRotated: [known(fresh), known(aSecondOlder)] })],
    says: [fails(ada, { firstKeyRotated: fresh, secondKeyRotated: aSecondOlder }, tooOld)],
  },
  'another age is asked for': {
    given: [reportedUser({ activeKeysRotated: [known(exactly90DaysOld)] })],
    about: { parameters: { days: 30 } },
    says: [fails(ada, { firstKeyRotated: exactly90DaysOld }, 'An active access key is older than 30 days.')],
  },
  'no active key': {
    given: [reportedUser({ activeKeysRotated: [] })],
    says: [doesNotApply(ada, {}, 'The user has no active access key.')],
  },
  'an old key settles it beside one of unknown age': {
    given: [reportedUser({ activeKeysRotated: [unread(gap), known(aSecondOlder)] })],
    says: [fails(ada, { secondKeyRotated: aSecondOlder }, tooOld)],
  },
  'a fresh key does not, beside one of unknown age': {
    given: [reportedUser({ activeKeysRotated: [known(fresh), unread(gap)] })],
    says: [isUnknown(ada, { firstKeyRotated: fresh }, gap)],
  },
  'no users': { given: [], says: [] },
})
