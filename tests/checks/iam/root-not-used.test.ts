import check from '../../../electron/engine/checks/iam/root-not-used'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { rootUse } from '../../support/facts/iam'

const gap = denied('iam:GetCredentialReport', 'global')
const exactly30DaysAgo = '2026-10-25T12:00:00.000Z'
const aSecondEarlier = '2026-10-25T11:59:59.000Z'
const used = (lastUsed: string) => rootUse({ lastUsed: known(lastUsed) })

checkCases(check, {
  never: { given: [rootUse()], says: [passes(account, { lastUsed: null })] },
  'exactly 30 days ago': {
    given: [used(exactly30DaysAgo)],
    says: [fails(account, { lastUsed: exactly30DaysAgo }, 'Root was used within the last 30 days.')],
  },
  'a second earlier than that': {
    given: [used(aSecondEarlier)],
    says: [passes(account, { lastUsed: aSecondEarlier })],
  },
  'another time is asked for': {
    given: [used(aSecondEarlier)],
    about: { parameters: { days: 90 } },
    says: [fails(account, { lastUsed: aSecondEarlier }, 'Root was used within the last 90 days.')],
  },
  'the report does not say': {
    given: [rootUse({ lastUsed: unread(gap) })],
    says: [isUnknown(account, {}, gap)],
  },
  'the report could not be read at all': { given: [], says: [] },
})
