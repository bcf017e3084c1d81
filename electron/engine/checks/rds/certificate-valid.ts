import { daysAfter } from '../../../../shared/domain/days'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'rds.certificate-valid',
  title: 'Database server certificates are not about to expire',
  action: 'Renew database server certificates',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.certificates', 'availability.always-on'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'data-protection',
    hygiene: ['keep-updated'],
    data: ['in-transit'],
  },
  resourceType: 'AWS::RDS::DBInstance',
  scope: 'regional',
  subject: 'rds.instances',
  parameters: {
    days: { title: 'Days that the certificate of a database must still be valid', unit: 'days', default: 90 },
  },
  rationale:
    'Clients that verify the server refuse it once its certificate or its certificate authority has expired. AWS renews certificates of current authorities by itself, well before; an instance on an old authority waits for a person.',
  risk: 'From one minute to the next applications cannot connect, or somebody switches verification off to make them.',
  remediation: {
    steps: [
      'Add the new certificate authorities to the trust stores of all clients first.',
      'Open RDS, the database, Modify, Certificate authority, choose a current one such as rds-ca-rsa2048-g1, and apply it. Some engines restart for it.',
    ],
    cli: 'aws rds modify-db-instance --db-instance-identifier NAME --ca-certificate-identifier rds-ca-rsa2048-g1',
    terraform: `resource "aws_db_instance" "this" {
  # ...
  ca_cert_identifier = "rds-ca-rsa2048-g1"
}`,
  },
  sources: [
    'Amazon RDS User Guide, "Using SSL/TLS to encrypt a connection to a DB instance or cluster"',
    'Amazon RDS User Guide, "Rotating your SSL/TLS certificate"',
  ],
  evaluate: ({ 'rds.instances': instances }, { scannedAt, parameters: { days } }) =>
    instances.map(({ certificateValidTill, ...instance }) =>
      judge(instance, { certificateValidTill }, (facts) => {
        const date = facts.certificateValidTill.slice(0, 10)
        if (facts.certificateValidTill <= scannedAt) return fail(`Its certificate expired on ${date}.`)
        return facts.certificateValidTill <= daysAfter(scannedAt, days)
          ? fail(`Its certificate expires on ${date}.`)
          : pass
      }),
    ),
})
