import { mapRead } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'acm.key-algorithm',
  title: 'Certificates use strong keys',
  action: 'Replace certificates with weak keys',
  severity: 'high',
  belongs: {
    subGoals: ['integrity.certificates'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'data-protection',
    data: ['in-transit'],
  },
  resourceType: 'AWS::CertificateManager::Certificate',
  scope: 'regional',
  subject: 'acm.certificates',
  rationale:
    'A certificate is worth what its key and its signature are. RSA keys under 2048 bits are within reach of attackers with means, and signatures over SHA-1 or MD5 can be forged. ACM issues neither, but imports short keys.',
  risk: 'Somebody computes the key, or forges a certificate, and stands in for the site unnoticed.',
  remediation: {
    steps: [
      'Request a new certificate with RSA 2048 or an elliptic curve, or get one from your issuer and import it.',
      'Put it in the place of the old one, and delete that.',
    ],
    cli: 'aws acm request-certificate --domain-name NAME --validation-method DNS --key-algorithm EC_prime256v1',
    terraform: `resource "aws_acm_certificate" "this" {
  domain_name       = "shop.example.com"
  validation_method = "DNS"
  key_algorithm     = "EC_prime256v1"
}`,
  },
  sources: [
    'AWS Security Hub, ACM.2',
    'AWS Certificate Manager User Guide, "Prerequisites for importing ACM certificates"',
  ],
  evaluate: ({ 'acm.certificates': certificates }) =>
    certificates.map(({ description, key, ...certificate }) =>
      judge(certificate, { status: mapRead(description, ({ status }) => status), key }, (facts) => {
        if (facts.key.signature === null) return notApplicable(`It was never issued (${facts.status}).`)
        const weak = [
          ...(isShort(facts.key.algorithm) ? [`its key is ${facts.key.algorithm}`] : []),
          ...(/^(SHA1|MD\d)/i.test(facts.key.signature) ? [`it is signed with ${facts.key.signature}`] : []),
        ]
        return weak.length === 0 ? pass : fail(`It is weak: ${weak.join(' and ')}.`)
      }),
    ),
})

/** Of an elliptic curve far fewer bits are enough. */
const isShort = (algorithm: string): boolean => {
  const bits = /^RSA[_-](\d+)$/.exec(algorithm)?.[1]
  return bits !== undefined && Number(bits) < 2048
}
