import { defineCheck } from '../define-check'
import { daysAfter } from '../../../../shared/domain/days'
import { fail, judge, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'iam.no-expired-server-certs',
  title: 'No expired TLS certificate is stored in IAM',
  action: 'Delete expired certificates from IAM',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.certificates'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'data-protection',
    hygiene: ['keep-updated'],
    data: ['in-transit'],
  },
  resourceType: 'AWS::IAM::ServerCertificate',
  scope: 'global',
  subject: 'iam.server-certificates',
  parameters: { days: { title: 'Days before the end from which to warn', unit: 'days', default: 30 } },
  rationale:
    'An expired certificate proves nothing, yet it can be put on a load balancer by mistake. IAM neither renews certificates nor tells of their end; Certificate Manager does both.',
  risk: 'A listener presents it: clients refuse the connection, or people learn to ignore the warning.',
  remediation: {
    steps: [
      'Find the listeners and distributions that still present it and give them a certificate of Certificate Manager.',
      'Delete the certificate from IAM; the console does not show it, the command line does.',
    ],
    cli: 'aws iam list-server-certificates\naws iam delete-server-certificate --server-certificate-name NAME',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.17',
    'AWS Security Hub, IAM.26',
    'AWS IAM User Guide, "Manage server certificates in IAM"',
  ],
  evaluate: ({ 'iam.server-certificates': certificates }, { scannedAt, parameters: { days } }) =>
    certificates.map((certificate) =>
      judge(certificate, { expires: certificate.expires }, ({ expires }) => {
        if (expires <= scannedAt) return fail(`It expired on ${expires.slice(0, 10)}.`)
        return expires <= daysAfter(scannedAt, days)
          ? passWithNote(`It expires on ${expires.slice(0, 10)}.`)
          : pass
      }),
    ),
})
