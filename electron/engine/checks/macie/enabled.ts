import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'

export default defineCheck({
  id: 'macie.enabled',
  title: 'Sensitive data in S3 is discovered with Macie',
  action: 'Let Macie look for sensitive data',
  severity: 'low',
  belongs: {
    subGoals: ['confidentiality.access-control', 'confidentiality.encryption'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['s3', 'at-rest'],
  },
  resourceType: 'AWS::::Account',
  scope: 'regional',
  subject: 'macie.discovery',
  rationale:
    'Macie looks into objects for card numbers, passports, keys and the like, and says which buckets hold them. Nobody can guard data that nobody knows of. Whoever uses another scanner may accept the risk and say which one.',
  risk: 'An export with the names and cards of customers lies in a bucket for test data, with the rights of a bucket for test data.',
  remediation: {
    steps: [
      'Open Amazon Macie in the Region and choose Get started, Enable Macie.',
      'Under Automated discovery choose Enable, and leave out buckets that hold logs only.',
    ],
    cli: 'aws macie2 enable-macie --region REGION\naws macie2 update-automated-discovery-configuration --status ENABLED --region REGION',
    terraform: `resource "aws_macie2_account" "this" {
  status = "ENABLED"
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 3.1.3',
    'AWS Security Hub, Macie.1',
    'Amazon Macie User Guide, "Performing automated sensitive data discovery"',
  ],
  evaluate: ({ 'macie.discovery': found }, { account }) =>
    found.map(({ region, state, automatic }) =>
      weigh({ ...account, region }, { state: known(state), automatic }, (): Read<Ruling> => {
        if (state === 'off') return known(fail('Macie is off in this Region.'))
        if (state === 'paused') return known(fail('Macie is suspended in this Region.'))
        return mapRead(automatic, (isOn) =>
          isOn === true
            ? pass
            : passWithNote('Automated discovery is off: Macie looks only where a job sends it.'),
        )
      }),
    ),
})
