import { unread } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'iam.root-no-signing-certificates',
  title: 'Root has no X.509 signing certificates',
  action: 'Delete the signing certificates of root',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control', 'integrity.certificates'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    rootStep: 1,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'iam.account-summary',
  rationale:
    'A signing certificate signs requests of some old interfaces in the name of root, as an access key does for all others. No task of today needs one.',
  risk: 'Whoever has the private key acts as root, without password and without MFA.',
  remediation: {
    steps: [
      'Sign in as root and open Security credentials, X.509 signing certificates.',
      'Deactivate each certificate and watch for what stops working.',
      'Delete each certificate.',
    ],
  },
  sources: [
    'AWS IAM API Reference, GetAccountSummary, AccountSigningCertificatesPresent',
    'AWS IAM User Guide, "Root user best practices for your AWS account"',
  ],
  evaluate: ({ 'iam.account-summary': summaries }, { account }) =>
    summaries.map(({ region, rootSigningCertificates }) =>
      judge(
        { ...account, region },
        { rootSigningCertificates: rootSigningCertificates ?? notKept(region) },
        (root) => (root.rootSigningCertificates ? fail('Root has a signing certificate.') : pass),
      ),
    ),
})

const notKept = (region: string) =>
  unread({
    operation: 'iam:GetAccountSummary',
    region,
    reason: 'unexpected',
    detail: 'This scan was made before Triad kept AccountSigningCertificatesPresent: scan again.',
  })
