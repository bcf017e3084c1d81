import { defineCheck } from '../define-check'
import { fail, pass } from '../judge'
import { judgePolicies } from '../password-policies'

export default defineCheck({
  id: 'iam.password-complexity',
  title: 'IAM passwords need upper, lower, digit and symbol',
  action: 'Ask for all four kinds of characters',
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
    'All four kinds of characters keep words of the dictionary and dates of birth from being passwords.',
  risk: 'Passwords that stand on every list of common ones open the console.',
  remediation: {
    steps: [
      'Open IAM, Account settings, Password policy, Edit, and choose Custom.',
      'Tick all four kinds of characters.',
    ],
    cli: 'aws iam update-account-password-policy --require-uppercase-characters --require-lowercase-characters --require-numbers --require-symbols   # send all settings at once: those left out are reset',
  },
  sources: ['AWS Security Hub, IAM.7', 'AWS IAM User Guide, "Set an account password policy for IAM users"'],
  evaluate: ({ 'iam.password-policy': states }, { account }) =>
    judgePolicies(states, account, (policy) => {
      const missing = kinds.filter(([kind]) => !policy[kind]).map(([, words]) => words)
      return missing.length === 0 ? pass : fail(`Not asked for: ${missing.join(', ')}.`)
    }),
})

const kinds = [
  ['uppercase', 'upper case'],
  ['lowercase', 'lower case'],
  ['digit', 'a digit'],
  ['symbol', 'a symbol'],
] as const
