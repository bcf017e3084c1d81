import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Table } from '../../../../shared/domain/inputs/dynamodb'
import { defineCheck } from '../define-check'
import { fail, pass, weigh } from '../judge'

export default defineCheck({
  id: 'dynamodb.scales',
  title: 'Tables scale with demand',
  action: 'Let tables scale with demand',
  severity: 'low',
  belongs: {
    subGoals: ['availability.always-on', 'availability.fault-tolerance'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
  },
  resourceType: 'AWS::DynamoDB::Table',
  scope: 'regional',
  subject: 'dynamodb.tables',
  rationale:
    'A table that is paid for on demand takes what comes. One with provisioned capacity refuses what is beyond it, unless Application Auto Scaling raises both capacities, the one for reads and the one for writes.',
  risk: 'On the day with the most customers their requests are throttled.',
  remediation: {
    steps: [
      'Open DynamoDB, Tables, the table, Additional settings, Read/write capacity, Edit, and choose On-demand.',
      'Or keep Provisioned, and switch on auto scaling for reads and for writes.',
    ],
    cli: 'aws dynamodb update-table --table-name NAME --billing-mode PAY_PER_REQUEST',
    terraform: `resource "aws_dynamodb_table" "this" {
  # ...
  billing_mode = "PAY_PER_REQUEST"
}`,
  },
  sources: [
    'AWS Security Hub, DynamoDB.1',
    'Amazon DynamoDB Developer Guide, "Managing throughput capacity automatically with DynamoDB auto scaling"',
  ],
  evaluate: ({ 'dynamodb.tables': tables }) =>
    tables.map((table) => {
      const { billingMode, scaled } = table
      return weigh(table, { billingMode, scaled }, () => ruleOn(table))
    }),
})

function ruleOn({ billingMode, scaled }: Table): Read<Ruling> {
  if (!billingMode.known) return billingMode
  if (billingMode.value === 'PAY_PER_REQUEST') return known(pass)
  return mapRead(scaled, (capacities) => {
    const fixed = (['read', 'write'] as const).filter((capacity) => !capacities.includes(capacity))
    return fixed.length === 0 ? pass : fail(`Its capacity to ${fixed.join(' and to ')} is fixed.`)
  })
}
