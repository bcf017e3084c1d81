import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { ServiceAdministrator, ServiceDelegation } from '../../../../shared/domain/inputs/organizations'
import { accountIdOf } from '../account-id'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { notManaging } from '../management-account'
import { anyOf } from '../unread-logic'

export default defineCheck({
  id: 'organizations.delegated-service-admins',
  title: 'Security services are run from delegated administrators',
  action: 'Delegate security services to a security account',
  severity: 'low',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'compliance',
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'organizations.service-delegation',
  rationale:
    'Services that watch the whole organization can be run from a member account. Then the security team needs no access to the management account, and its findings are gathered where it works.',
  risk: 'Analysts sign in to the management account every day to read findings, and bring whatever is on their laptops.',
  remediation: {
    steps: [
      'Choose one member account for security and name it the delegated administrator of each of these services.',
      'In the management account open the settings of the service, and enter the id of the security account.',
    ],
    cli: 'aws organizations register-delegated-administrator --account-id ACCOUNT --service-principal guardduty.amazonaws.com',
    terraform: `resource "aws_organizations_delegated_administrator" "guardduty" {
  account_id        = "111122223333"
  service_principal = "guardduty.amazonaws.com"
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.1.6',
    'AWS Organizations User Guide, "AWS services that you can use with AWS Organizations"',
  ],
  evaluate: ({ 'organizations.service-delegation': found }, { account }) =>
    found.map(({ delegation }) => {
      if (delegation === null) return notManaging(account, 'delegation', null)
      const services = seatsIn(delegation, accountIdOf(account))
      return weigh(account, { trusted: known(services.map(({ service }) => service)) }, () =>
        ruleOn(services),
      )
    }),
})

/** Of all services that may be trusted those that guard, each with the names that it goes by. */
const security: Readonly<Record<string, readonly string[]>> = {
  'Access Analyzer': ['access-analyzer.amazonaws.com'],
  CloudTrail: ['cloudtrail.amazonaws.com'],
  Config: ['config.amazonaws.com', 'config-multiaccountsetup.amazonaws.com'],
  GuardDuty: ['guardduty.amazonaws.com'],
  Inspector: ['inspector2.amazonaws.com'],
  'Security Hub': ['securityhub.amazonaws.com'],
}

interface Seat {
  readonly service: string
  /** Whether a member account administers it. */
  readonly delegated: Read<boolean>
}

const seatsIn = (
  { trusted, administrators }: NonNullable<ServiceDelegation['delegation']>,
  management: string,
): readonly Seat[] =>
  Object.entries(security).flatMap(([service, names]) =>
    names.some((name) => trusted.includes(name))
      ? [{ service, delegated: isDelegated(names, administrators, management) }]
      : [],
  )

const isDelegated = (
  names: readonly string[],
  administrators: readonly ServiceAdministrator[],
  management: string,
): Read<boolean> =>
  anyOf(
    administrators
      .filter(({ account }) => account !== management)
      .map(({ services }) => mapRead(services, (own) => names.some((name) => own.includes(name)))),
  )

function ruleOn(seats: readonly Seat[]): Read<Ruling> {
  if (seats.length === 0)
    return known(notApplicable('The organization lets no security service into its accounts.'))
  const left = seats.flatMap(({ service, delegated }) =>
    delegated.known && !delegated.value ? [service] : [],
  )
  if (left.length > 0) return known(fail(`The management account itself administers ${left.join(', ')}.`))
  return seats.map(({ delegated }) => delegated).find((delegated) => !delegated.known) ?? known(pass)
}
