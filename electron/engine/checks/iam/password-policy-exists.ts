import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'iam.password-policy-exists',
  title: 'The account has its own IAM password policy',
  action: 'Set a password policy',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['strong-password', 'no-defaults'],
    rootStep: 3,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'iam.password-policy',
  rationale:
    "Until an account sets its own policy, IAM's default holds: eight characters, no memory of former passwords, no end date.",
  risk: 'Users choose short passwords, or the one they had before, and guessing or reuse opens the console.',
  remediation: {
    steps: [
      'Open IAM, Account settings, Password policy, Edit, and choose Custom.',
      'Ask for at least 14 characters and refuse the last 24 passwords.',
    ],
    cli: 'aws iam update-account-password-policy --minimum-password-length 14 --password-reuse-prevention 24 --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --allow-users-to-change-password',
    terraform: `resource "aws_iam_account_password_policy" "this" {
  minimum_password_length        = 14
  password_reuse_prevention      = 24
  require_symbols                = true
  require_numbers                = true
  require_uppercase_characters   = true
  require_lowercase_characters   = true
  allow_users_to_change_password = true
}`,
  },
  sources: ['AWS Security Hub, IAM.7', 'AWS IAM User Guide, "Set an account password policy for IAM users"'],
  evaluate: ({ 'iam.password-policy': states }, { account }) =>
    states.map(({ region, policy }) =>
      judge({ ...account, region }, { policy: known(policy) }, (facts) =>
        facts.policy === null ? fail("The account relies on IAM's default password policy.") : pass,
      ),
    ),
})
