import check from '../../../electron/engine/checks/iam/root-no-signing-certificates'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { accountSummary } from '../../support/facts/iam'

const gap = denied('iam:GetAccountSummary', 'global')
const { region, rootMfa, rootPassword, rootAccessKeys } = accountSummary()
const older = { region, rootMfa, rootPassword, rootAccessKeys }

// Every account has a root user, so none is not applicable.
checkCases(check, {
  none: { given: [accountSummary()], says: [passes(account, { rootSigningCertificates: false })] },
  some: {
    given: [accountSummary({ rootSigningCertificates: known(true) })],
    says: [fails(account, { rootSigningCertificates: true }, 'Root has a signing certificate.')],
  },
  unread: {
    given: [accountSummary({ rootSigningCertificates: unread(gap) })],
    says: [isUnknown(account, {}, gap)],
  },
  'a scan that did not keep it': {
    given: [older],
    says: [
      isUnknown(
        account,
        {},
        {
          ...gap,
          reason: 'unexpected',
          detail: 'This scan was made before Triad kept AccountSigningCertificatesPresent: scan again.',
        },
      ),
    ],
  },
  'no summary': { given: [], says: [] },
})
