import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Tags } from '../../../../shared/domain/tags'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { isTaggedAs } from '../tagged-as'
import { anyOf } from '../unread-logic'

export default defineCheck({
  id: 'securityhub.pci-standard',
  title: 'The PCI DSS standard is evaluated where card data lives',
  action: 'Switch on the PCI DSS standard for card data',
  severity: 'low',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'compliance',
  },
  resourceType: 'AWS::::Account',
  scope: 'regional',
  subject: 'securityhub.standards',
  consults: ['s3.buckets', 'rds.databases', 'ec2.instances'],
  rationale:
    'Whoever keeps or moves card numbers has to prove the state of that part of the account. Security Hub checks it against the standard all day. A Region is in scope where a bucket, a database or an instance is tagged `pci`, `pci-dss` or `cardholder-data`.',
  risk: 'The gap that costs the right to take cards is found by the assessor, once a year.',
  remediation: {
    steps: [
      'Open Security Hub CSPM in the Region and choose Security standards.',
      'Choose PCI DSS, Enable standard, and wait until it is ready.',
    ],
    cli: 'aws securityhub batch-enable-standards --standards-subscription-requests StandardsArn=arn:aws:securityhub:REGION::standards/pci-dss/v/4.0.1 --region REGION',
    terraform: `resource "aws_securityhub_standards_subscription" "pci" {
  standards_arn = "arn:aws:securityhub:REGION::standards/pci-dss/v/4.0.1"
}`,
  },
  sources: [
    'AWS Security Hub User Guide, "PCI DSS in Security Hub CSPM"',
    'AWS Security Hub API Reference, "GetEnabledStandards"',
  ],
  evaluate: (lists, { account }) =>
    lists['securityhub.standards'].map(({ region, standards }) => {
      const here = (one: { readonly region: string }) => one.region === region
      const inScope = anyOf([
        // A bucket whose Region is not known may be in any.
        ...lists['s3.buckets']
          .filter((bucket) => here(bucket) || bucket.region === 'global')
          .map(({ tagging }) => mapRead(tagging, isCardData)),
        ...[...lists['rds.databases'], ...lists['ec2.instances']]
          .filter(here)
          .map(({ tags = {} }) => known(isCardData(tags))),
      ])
      const pci = standards.filter(({ name }) => name.startsWith('pci-dss/'))
      return weigh({ ...account, region }, { pci: known(pci), inScope }, () => ruleOn(pci, inScope))
    }),
})

const isCardData = (tags: Tags): boolean => isTaggedAs(tags, ['pci', 'pci-dss', 'cardholder-data'])

/** Whoever switched it on says by that that the Region is in scope. */
function ruleOn(pci: readonly { readonly status: string }[], inScope: Read<boolean>): Read<Ruling> {
  if (pci.some(({ status }) => status === 'READY')) return known(pass)
  return mapRead(inScope, (tagged) => {
    if (!tagged) return notApplicable('No tag says that card data lives in this Region.')
    const [standard] = pci
    return fail(
      standard === undefined
        ? 'Card data lives here, and the PCI DSS standard is off.'
        : `The PCI DSS standard is not ready: ${standard.status}.`,
    )
  })
}
