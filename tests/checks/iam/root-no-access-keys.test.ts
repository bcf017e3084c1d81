import check from '../../../electron/engine/checks/iam/root-no-access-keys'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { accountSummary } from '../../support/facts/iam'

const gap = denied('iam:GetAccountSummary', 'global')

checkCases(check, {
  'no key': { given: [accountSummary()], says: [passes(account, { rootAccessKeys: false })] },
  'a key, active or not': {
    given: [accountSummary({ rootAccessKeys: known(true) })],
    says: [fails(account, { rootAccessKeys: true }, 'Root has an access key.')],
  },
  'AWS does not say': {
    given: [accountSummary({ rootAccessKeys: unread(gap) })],
    says: [isUnknown(account, {}, gap)],
  },
  'the summary could not be read at all': { given: [], says: [] },
})
