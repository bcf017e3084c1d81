import check from '../../../electron/engine/checks/iam/one-active-key'
import { known, unread, type Read } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { reportedUser } from '../../support/facts/iam'

const ada = reportedUser()
const gap = denied('iam:GetCredentialReport', 'global')
const exactly7DaysAgo = '2026-11-17T12:00:00.000Z'
const aSecondLater = '2026-11-17T12:00:01.000Z'
const old = '2026-01-02T03:04:05.000Z'
const having = (...keys: readonly Read<string>[]) => [reportedUser({ activeKeysRotated: keys })]
const note = 'It has two active access keys, one of them made within 7 days: finish the rotation.'

checkCases(check, {
  one: { given: having(known(old)), says: [passes(ada, { firstKeyRotated: old })] },
  'two old ones': {
    given: having(known(old), known(exactly7DaysAgo)),
    says: [
      fails(
        ada,
        { firstKeyRotated: old, secondKeyRotated: exactly7DaysAgo },
        'It has two active access keys.',
      ),
    ],
  },
  'a rotation under way': {
    given: having(known(old), known(aSecondLater)),
    says: [passes(ada, { firstKeyRotated: old, secondKeyRotated: aSecondLater }, note)],
  },
  'a new key and one of unknown age': {
    given: having(known(aSecondLater), unread(gap)),
    says: [passes(ada, { firstKeyRotated: aSecondLater }, note)],
  },
  'an old key and one of unknown age': {
    given: having(known(old), unread(gap)),
    says: [isUnknown(ada, { firstKeyRotated: old }, gap)],
  },
  'another limit': {
    given: having(known(old), known(aSecondLater)),
    about: { parameters: { days: 1 } },
    says: [
      fails(ada, { firstKeyRotated: old, secondKeyRotated: aSecondLater }, 'It has two active access keys.'),
    ],
  },
  none: { given: having(), says: [doesNotApply(ada, {}, 'The user has no active access key.')] },
  'no users': { given: [], says: [] },
})
