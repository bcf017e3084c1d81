import type { Ruling } from '../../../../shared/domain/finding'
import type { CertificateDescription } from '../../../../shared/domain/inputs/acm'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'
import { daysAfter } from '../../../../shared/domain/days'

export default defineCheck({
  id: 'acm.certificate-expiry',
  title: 'Certificates in use do not expire soon',
  action: 'Renew certificates before they expire',
  severity: 'high',
  belongs: {
    subGoals: ['integrity.certificates', 'availability.always-on'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'data-protection',
    hygiene: ['keep-updated'],
    data: ['in-transit'],
  },
  resourceType: 'AWS::CertificateManager::Certificate',
  scope: 'regional',
  subject: 'acm.certificates',
  parameters: {
    days: { title: 'Days that a certificate in use must still be valid', unit: 'days', default: 30 },
  },
  rationale:
    'Clients refuse a certificate that has expired. ACM renews the ones it issued 60 days before, if it can still validate the domain; imported ones it never renews.',
  risk: 'From one minute to the next no browser and no program connects any more, or people get used to clicking warnings away.',
  remediation: {
    steps: [
      'Imported: get a new certificate from the issuer and import it over the old one, under the same ARN.',
      'Issued by ACM: open the certificate and put back the DNS records that it shows, so that the renewal can finish.',
      'If nothing needs the certificate any more, take it off what still presents it.',
    ],
    cli: 'aws acm import-certificate --certificate-arn ARN --certificate fileb://cert.pem --private-key fileb://key.pem --certificate-chain fileb://chain.pem',
  },
  sources: [
    'AWS Security Hub, ACM.1',
    'AWS Certificate Manager User Guide, "Managed certificate renewal in AWS Certificate Manager"',
  ],
  evaluate: ({ 'acm.certificates': certificates }, { scannedAt, parameters: { days } }) =>
    certificates.map((certificate) =>
      judge(certificate, { description: certificate.description }, ({ description }) =>
        ruleOn(description, scannedAt, days),
      ),
    ),
})

function ruleOn(
  { status, notAfter, inUse, renewal }: CertificateDescription,
  now: string,
  days: number,
): Ruling {
  if (notAfter === null) return notApplicable(`It was never issued (${status}).`)
  const date = notAfter.slice(0, 10)
  if (!inUse) return notApplicable(`Nothing uses it. Its last day is ${date}.`)
  if (status === 'REVOKED') return fail('It was revoked and is still in use.')
  if (notAfter <= now) return fail(`It expired on ${date}.`)
  if (renewal === 'FAILED') return fail(`Its renewal failed; it expires on ${date}.`)
  if (renewal === 'PENDING_VALIDATION')
    return fail(`Its renewal waits for validation; it expires on ${date}.`)
  return notAfter <= daysAfter(now, days) ? fail(`It expires on ${date}.`) : pass
}
