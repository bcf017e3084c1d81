import { defineCheck } from '../define-check'
import { fail, pass } from '../judge'
import { judgePolicies } from '../password-policies'

export default defineCheck({
  id: 'iam.password-min-length',
  title: 'IAM passwords need at least 14 characters',
  action: 'Ask for passwords of 14 characters',
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
  rationale:
    'Each further character multiplies the work of whoever guesses. Length does more than any other demand on a password.',
  risk: 'A short password is guessed, or found quickly from a hash that leaked elsewhere.',
  remediation: {
    steps: [
      'Open IAM, Account settings, Password policy, Edit, and choose Custom.',
      'Set the minimum length to 14 or more, and keep the other settings: what is left out falls back.',
    ],
    cli: 'aws iam update-account-password-policy --minimum-password-length 14   # send all settings at once: those left out are reset',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.8',
    'AWS Security Hub, IAM.7',
    'AWS IAM User Guide, "Set an account password policy for IAM users"',
  ],
  evaluate: ({ 'iam.password-policy': states }, { account }) =>
    judgePolicies(states, account, ({ minimumLength }) =>
      minimumLength >= 14 ? pass : fail(`A password may have as few as ${minimumLength} characters.`),
    ),
})
