import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/acm/certificates'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { certificate, certificateDescription } from '../../../../support/facts/acm'
import { denied } from '../../../../support/facts/about'
import { awsError } from '../../../../support/replay'

const { arn } = certificate()
const detail = {
  CertificateArn: arn,
  DomainName: 'shop.example.com',
  Status: 'ISSUED',
  NotAfter: new Date('2027-11-24T12:00:00Z'),
  KeyAlgorithm: 'RSA_2048',
  SignatureAlgorithm: 'SHA256WITHRSA',
  InUseBy: ['arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/0a1b'],
  DomainValidationOptions: [{ DomainName: 'shop.example.com', ValidationEmails: ['ada@example.com'] }],
}
const listed = { CertificateArn: arn, DomainName: 'shop.example.com' }
const answers = {
  'acm:ListCertificates': { CertificateSummaryList: [listed] },
  'acm:DescribeCertificate': { Certificate: detail },
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })
const described = (over: object) =>
  found({ 'acm:DescribeCertificate': { Certificate: { ...detail, ...over } } })
const accessDenied = awsError('AccessDeniedException', 'not for you', 400)
const gap = (operation: string) => ({
  ...denied(operation),
  detail: 'AccessDeniedException: not for you (HTTP 400)',
})

it('asks for certificates with keys of every kind, and describes each', async () => {
  const { place, asked } = placeFor([collector], answers)
  expect(await collector.collect(place)).toEqual([certificate()])
  expect(asked.map(({ operation }) => operation)).toEqual(['acm:ListCertificates', 'acm:DescribeCertificate'])
  expect(asked[0]?.input).toMatchObject({
    Includes: { keyTypes: expect.arrayContaining(['RSA_1024', 'RSA_4096', 'EC_prime256v1', 'EC_secp521r1']) },
  })
})

it.each([
  ['used by nothing', { InUseBy: [] }, { inUse: false }],
  [
    'never issued',
    { Status: 'PENDING_VALIDATION', NotAfter: undefined },
    { status: 'PENDING_VALIDATION', notAfter: null },
  ],
  [
    'in renewal',
    { RenewalSummary: { RenewalStatus: 'PENDING_VALIDATION' } },
    { renewal: 'PENDING_VALIDATION' },
  ],
])('reads a certificate that is %s', async (_what, over, expected) => {
  expect(await described(over)).toEqual([
    certificate({ description: { known: true, value: certificateDescription(expected) } }),
  ])
})

it('keeps a certificate that may not be described', async () => {
  const dark = { known: false, gap: gap('acm:DescribeCertificate') } as const
  expect(await found({ 'acm:DescribeCertificate': accessDenied })).toEqual([
    certificate({ description: dark, key: dark }),
  ])
})

it('reads a certificate that nobody has signed yet, and guesses no key that AWS left out', async () => {
  const without = async (field: string) => (await described({ [field]: undefined }))[0]?.key
  expect([await without('SignatureAlgorithm'), await without('KeyAlgorithm')]).toEqual([
    { known: true, value: { algorithm: 'RSA_2048', signature: null } },
    {
      known: false,
      gap: {
        operation: 'acm:DescribeCertificate',
        region: 'eu-west-1',
        reason: 'unexpected',
        detail: "AWS's answer does not hold KeyAlgorithm.",
      },
    },
  ])
})

it('follows the list to its last page, and drops a certificate that is gone since', async () => {
  const left = await found({
    'acm:ListCertificates': [
      { CertificateSummaryList: [{ ...listed, CertificateArn: `${arn}9` }, {}], NextToken: 'more' },
      { CertificateSummaryList: [listed] },
    ],
    'acm:DescribeCertificate': (_operation: string, input: Readonly<Record<string, unknown>>) =>
      input['CertificateArn'] === arn
        ? { Certificate: detail }
        : awsError('ResourceNotFoundException', 'gone', 400),
  })
  expect(left).toEqual([certificate()])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ 'acm:ListCertificates': {} })).toEqual([])
  await expect(found({ 'acm:ListCertificates': accessDenied })).rejects.toMatchObject({
    gap: gap('acm:ListCertificates'),
  })
})
