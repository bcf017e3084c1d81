import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, passWithNote } from '../judge'

export default defineCheck({
  id: 'account.contact-details',
  title: 'Primary account contact details are filled in',
  action: 'Fill in the account contact',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.always-on'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'incident-response',
    rootStep: 1,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'account.contact-details',
  rationale:
    'AWS writes or calls the primary contact when an account is abused or about to be closed, and asks it when root cannot sign in.',
  risk: 'A warning about abuse reaches nobody, and AWS limits or suspends the account before anyone has read it.',
  remediation: {
    steps: [
      'Sign in and open Account from the menu with the account name.',
      'Under Contact information choose Edit and fill in name, address and telephone of a team, not of one person.',
    ],
    cli: 'aws account put-contact-information --contact-information file://contact.json',
    terraform: `resource "aws_account_primary_contact" "this" {
  full_name      = "Cloud operations"
  phone_number   = "+10000000000"
  address_line_1 = "1 Example Street"
  city           = "Example"
  postal_code    = "00000"
  country_code   = "US"
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.2',
    'AWS Account Management Reference Guide, "Update the primary contact for your AWS account"',
  ],
  evaluate: ({ 'account.contact-details': found }, { account }) =>
    found.map(({ region, name, phone, address }) =>
      judge(
        { ...account, region },
        { name: known(name), phone: known(phone), address: known(address) },
        (facts) => {
          const missing = Object.entries(facts).flatMap(([part, filled]) => (filled ? [] : [part]))
          return missing.length === 0
            ? passWithNote('Filled in; whether it is right, only a person can say.')
            : fail(`Missing: ${missing.join(', ')}.`)
        },
      ),
    ),
})
