import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'account.security-contact',
  title: 'A security alternate contact is registered',
  action: 'Register a security contact',
  severity: 'high',
  belongs: {
    subGoals: ['availability.always-on'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'incident-response',
    rootStep: 1,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'account.security-contact',
  rationale:
    "AWS's security team writes to this contact. Without one its mail goes to the address of the root user, which often nobody reads.",
  risk: 'A warning about leaked keys or an abused instance lies unread while the damage grows.',
  remediation: {
    steps: [
      'Open Account from the menu with the account name, then Alternate contacts, Edit.',
      'Under Security enter the mailbox and the telephone of a team, not of one person.',
    ],
    cli: 'aws account put-alternate-contact --alternate-contact-type SECURITY --name "Security team" --title Security --email-address security@example.com --phone-number +10000000000',
    terraform: `resource "aws_account_alternate_contact" "security" {
  alternate_contact_type = "SECURITY"
  name                   = "Security team"
  title                  = "Security"
  email_address          = "security@example.com"
  phone_number           = "+10000000000"
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.3',
    'AWS Security Hub, Account.1',
    'AWS Account Management Reference Guide, "Update the alternate contacts for your AWS account"',
  ],
  evaluate: ({ 'account.security-contact': found }, { account }) =>
    found.map(({ region, contact }) =>
      judge({ ...account, region }, { contact: known(contact) }, () => {
        if (contact === null) return fail('No security contact is registered.')
        const missing = Object.entries(contact).flatMap(([part, filled]) => (filled ? [] : [part]))
        return missing.length === 0 ? pass : fail(`Missing: ${missing.join(', ')}.`)
      }),
    ),
})
