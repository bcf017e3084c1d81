import { known } from '../../../../shared/domain/evidence'
import type { Trail } from '../../../../shared/domain/inputs/cloudtrail'
import { accountIdOf } from '../account-id'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'billing.cost-report-enabled',
  title: 'A data export delivers cost and usage',
  action: 'Export cost and usage data',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.always-on', 'integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    rootStep: 5,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'billing.data-exports',
  consults: ['cloudtrail.trails'],
  settledBy: 'pass',
  rationale:
    "Only an export tells costs by resource and hour, and keeps them for good. What counts is Data Exports: reports of the older Cost and Usage Reports are not looked at. A member of an organization is left out where the organization's trail shows it: its payer has the costs of all members.",
  risk: 'After a sudden bill nobody can tell which resources ran up the cost, or since when.',
  remediation: {
    steps: [
      'Open Billing and Cost Management, Data Exports, Create, Standard data export.',
      'Choose CUR 2.0 and a private bucket that only the billing service may write to.',
    ],
    cli: 'aws bcm-data-exports create-export --region us-east-1 --export file://export.json',
    terraform: `resource "aws_bcmdataexports_export" "this" {
  export {
    name = "cost-and-usage"
    # data_query, destination_configurations and refresh_cadence
  }
}`,
  },
  sources: [
    'AWS Data Exports User Guide, "What is AWS Data Exports?"',
    'AWS Data Exports User Guide, "Using Data Exports with AWS Organizations"',
  ],
  evaluate({ 'billing.data-exports': found, 'cloudtrail.trails': trails }, { account }) {
    const exports = found.map(({ arn, healthy }) => ({ arn, healthy }))
    const payer = payerOf(account.arn, trails)
    return [
      judge(account, { exports: known(exports), payer: known(payer) }, () => {
        if (exports.some(({ healthy }) => healthy)) return pass
        if (payer !== null) return notApplicable(`The payer of its organization, ${payer}, has its costs.`)
        return fail(
          exports.length === 0
            ? 'There is no data export; an older cost and usage report does not count.'
            : 'The last delivery of every data export failed.',
        )
      }),
    ]
  },
})

/** An organization's trail carries the management account in its ARN, and every member sees the trail. */
function payerOf(account: string, trails: readonly Trail[]): string | null {
  const owners = trails.filter(({ organization }) => organization).map(accountIdOf)
  return owners.filter((owner) => owner !== accountIdOf({ arn: account })).sort()[0] ?? null
}
