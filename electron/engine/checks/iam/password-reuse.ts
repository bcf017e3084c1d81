import { defineCheck } from '../define-check'
import { fail, pass } from '../judge'
import { judgePolicies } from '../password-policies'

export default defineCheck({
  id: 'iam.password-reuse',
  title: 'IAM remembers the last 24 passwords',
  action: 'Refuse the last 24 passwords',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['strong-password'],
    rootStep: 3,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'iam.password-policy',
  rationale: 'A new password is worth something only if it is new. 24 is the most that IAM remembers.',
  risk: 'Someone returns to a password that leaked a year ago, and whoever bought it signs in.',
  remediation: {
    steps: [
      'Open IAM, Account settings, Password policy, Edit, and choose Custom.',
      'Switch on Prevent password reuse and set it to 24.',
    ],
    cli: 'aws iam update-account-password-policy --password-reuse-prevention 24   # send all settings at once: those left out are reset',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.9',
    'AWS Security Hub, IAM.7',
    'AWS IAM User Guide, "Set an account password policy for IAM users"',
  ],
  evaluate: ({ 'iam.password-policy': states }, { account }) =>
    judgePolicies(states, account, ({ remembers }) => {
      if (remembers >= 24) return pass
      return fail(
        remembers === 0
          ? 'Former passwords may be used again.'
          : `Only the last ${remembers} passwords are refused.`,
      )
    }),
})
