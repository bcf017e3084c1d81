import { known, mapRead } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { either } from '../unread-logic'

export default defineCheck({
  id: 'iam.root-mfa',
  title: 'Root sign-in is protected by MFA, or root has no password at all',
  action: 'Give the root user MFA',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['mfa'],
    rootStep: 2,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'iam.account-summary',
  rationale:
    'Nothing in an account can restrict its root user. A second factor keeps a stolen or guessed root password from being enough to sign in.',
  risk: 'Whoever gets the root password owns the account: its data, its backups, its bill, and the way back in.',
  remediation: {
    steps: [
      'Sign in as root and open Security credentials.',
      'Choose Assign MFA device and register a passkey or a security key.',
      'Register a second device as a spare and keep it somewhere else.',
      'For member accounts of an organization, consider removing root credentials centrally instead.',
    ],
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.5',
    'AWS Security Hub, IAM.9',
    'AWS IAM User Guide, "Multi-factor authentication for AWS account root user"',
  ],
  evaluate: ({ 'iam.account-summary': summaries }, { account, partition }) =>
    summaries.map(({ region, rootMfa, rootPassword }) =>
      weigh({ ...account, region }, { rootMfa, rootPassword }, (root) =>
        partition === 'aws-us-gov'
          ? known(notApplicable('An account of AWS GovCloud has no root user that signs in.'))
          : mapRead(
              either(
                root.rootMfa,
                mapRead(root.rootPassword, (exists) => !exists),
              ),
              (safe) => (safe ? pass : fail('Root can sign in with a password alone.')),
            ),
      ),
    ),
})
