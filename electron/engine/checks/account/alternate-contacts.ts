import { known, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { AlternateContacts } from '../../../../shared/domain/inputs/account'
import { defineCheck } from '../define-check'
import { fail, pass, weigh } from '../judge'

export default defineCheck({
  id: 'account.alternate-contacts',
  title: 'Billing and operations contacts are set and distinct',
  action: 'Register billing and operations contacts',
  severity: 'low',
  belongs: {
    subGoals: ['availability.always-on'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'incident-response',
    rootStep: 1,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'account.alternate-contacts',
  rationale:
    'AWS writes about invoices to one contact and about the health of its services to another. Where these are not set, all goes to the address of the root user. A contact counts as the primary one again where name and number are the same.',
  risk: 'Notice of a failing machine or of an unpaid invoice waits in a mailbox that one person reads, and that person is away.',
  remediation: {
    steps: [
      'Open Account from the menu with the account name, then Alternate contacts, Edit.',
      'Under Billing and under Operations enter the mailbox and the telephone of the team that deals with it.',
    ],
    cli: 'aws account put-alternate-contact --alternate-contact-type OPERATIONS --name "Operations team" --title Operations --email-address operations@example.com --phone-number +10000000000',
    terraform: `resource "aws_account_alternate_contact" "operations" {
  alternate_contact_type = "OPERATIONS"
  name                   = "Operations team"
  title                  = "Operations"
  email_address          = "operations@example.com"
  phone_number           = "+10000000000"
}`,
  },
  sources: ['AWS Account Management Reference Guide, "Update the alternate contacts for your AWS account"'],
  evaluate: ({ 'account.alternate-contacts': found }, { account }) =>
    found.map(({ region, billing, operations }) =>
      weigh({ ...account, region }, { billing, operations }, ruleOn),
    ),
})

function ruleOn({ billing, operations }: Pick<AlternateContacts, 'billing' | 'operations'>): Read<Ruling> {
  const wrong = Object.entries({ billing, operations }).flatMap(([kind, state]) => {
    if (!state.known || state.value === 'distinct') return []
    return state.value === 'missing'
      ? [`There is no ${kind} contact.`]
      : [`The ${kind} contact is the primary contact again.`]
  })
  if (wrong.length > 0) return known(fail(wrong.join(' ')))
  if (!billing.known) return billing
  return operations.known ? known(pass) : operations
}
