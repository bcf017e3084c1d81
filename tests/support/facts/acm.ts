import { known } from '../../../shared/domain/evidence'
import type { Certificate, CertificateDescription } from '../../../shared/domain/inputs/acm'
import { accountId } from './about'

export const certificateDescription = (
  over: Partial<CertificateDescription> = {},
): CertificateDescription => ({
  status: 'ISSUED',
  notAfter: '2027-11-24T12:00:00.000Z',
  inUse: true,
  renewal: null,
  ...over,
})

export const certificate = (over: Partial<Certificate> = {}): Certificate => ({
  arn: `arn:aws:acm:eu-west-1:${accountId}:certificate/0a1b`,
  type: 'AWS::CertificateManager::Certificate',
  region: 'eu-west-1',
  name: 'shop.example.com',
  description: known(certificateDescription()),
  key: known({ algorithm: 'RSA_2048', signature: 'SHA256WITHRSA' }),
  ...over,
})
