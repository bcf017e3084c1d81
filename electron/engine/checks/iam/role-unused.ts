import { known, unread, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import { daysAfter } from '../../../../shared/domain/days'
import type { Role, RoleUse } from '../../../../shared/domain/inputs/iam'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { isServiceLinked } from '../policies/policy-holders'

export default defineCheck({
  id: 'iam.role-unused',
  title: 'Roles unused for 90 days are removed',
  action: 'Delete roles that nobody uses',
  severity: 'low',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::IAM::Role',
  scope: 'global',
  subject: 'iam.roles',
  consults: ['iam.role-uses'],
  parameters: { days: { title: 'Days after which an unused role fails', unit: 'days', default: 90 } },
  rationale:
    'A role that nobody assumes is missed by nobody when a stranger does. One that was never used counts from the day it was made; IAM looks back 400 days.',
  risk: 'The role of a finished project still trusts a partner, a pipeline or an instance, with all its rights.',
  remediation: {
    steps: [
      'Ask the owner whether the role is for rare cases, such as recovery: then suppress the finding.',
      'Attach a policy that denies everything for a week, and watch for what breaks.',
      'Delete the role.',
    ],
    cli: 'aws iam get-role --role-name NAME --query Role.RoleLastUsed',
  },
  sources: [
    'AWS IAM User Guide, "Refine permissions in AWS using last accessed information"',
    'AWS IAM API Reference, RoleLastUsed',
  ],
  evaluate({ 'iam.roles': roles, 'iam.role-uses': uses }, { scannedAt, parameters: { days } }) {
    const limit = daysAfter(scannedAt, -days)
    const useOf = new Map(uses.map((use) => [use.arn, use]))
    return roles.map((role) => {
      const since = sinceWhen(role, useOf.get(role.arn))
      // A later date moves whenever the role is used and is no evidence; one before the limit stands still.
      const unused = since.known && since.value <= limit && { unusedSince: since }
      return weigh(role, { ...unused }, () => ruleOn(role, since, limit, days))
    })
  },
})

function ruleOn(role: Role, since: Read<string>, limit: string, days: number): Read<Ruling> {
  if (isServiceLinked(role))
    return known(notApplicable('A service of AWS uses and keeps a service-linked role.'))
  if (!since.known) return since
  return known(since.value <= limit ? fail(`Nobody has assumed it for ${days} days or more.`) : pass)
}

/** From when a role has rested: its last use, else the day it was made. */
function sinceWhen({ name, createdAt }: Role, use: RoleUse | undefined): Read<string> {
  if (use === undefined) return unanswered(`AWS's answer does not tell the last use of the role ${name}.`)
  const since = use.lastUsed ?? createdAt
  return since === null
    ? unanswered(`AWS's answer does not tell when the role ${name} was made.`)
    : known(since)
}

const unanswered = (detail: string): Read<never> =>
  unread({ operation: 'iam:GetAccountAuthorizationDetails', region: 'global', reason: 'unexpected', detail })
