import check from '../../../electron/engine/checks/acm/certificate-expiry'
import { known, unread } from '../../../shared/domain/evidence'
import type { CertificateDescription } from '../../../shared/domain/inputs/acm'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { certificate, certificateDescription } from '../../support/facts/acm'

const gap = denied('acm:DescribeCertificate')
const valid = certificateDescription()
const described = (over: Partial<CertificateDescription>) => {
  const description = certificateDescription(over)
  return { description, given: [certificate({ description: known(description) })] }
}
const failing = (over: Partial<CertificateDescription>, reason: string) => {
  const { description, given } = described(over)
  return { given, says: [fails(certificate(), { description }, reason)] }
}
const leftOut = (over: Partial<CertificateDescription>, reason: string) => {
  const { description, given } = described(over)
  return { given, says: [doesNotApply(certificate(), { description }, reason)] }
}
const in30Days = '2026-12-24T12:00:00.000Z'
const aSecondLater = described({ notAfter: '2026-12-24T12:00:01.000Z' })

checkCases(check, {
  valid: { given: [certificate()], says: [passes(certificate(), { description: valid })] },
  'expires in exactly 30 days': failing({ notAfter: in30Days }, 'It expires on 2026-12-24.'),
  'a second later than that': {
    given: aSecondLater.given,
    says: [passes(certificate(), { description: aSecondLater.description })],
  },
  'another time is asked for': {
    given: aSecondLater.given,
    about: { parameters: { days: 31 } },
    says: [fails(certificate(), { description: aSecondLater.description }, 'It expires on 2026-12-24.')],
  },
  'expires this moment': failing(
    { status: 'EXPIRED', notAfter: '2026-11-24T12:00:00.000Z' },
    'It expired on 2026-11-24.',
  ),
  'its renewal failed': failing({ renewal: 'FAILED' }, 'Its renewal failed; it expires on 2027-11-24.'),
  'its renewal waits': failing(
    { renewal: 'PENDING_VALIDATION' },
    'Its renewal waits for validation; it expires on 2027-11-24.',
  ),
  renewed: {
    given: described({ renewal: 'SUCCESS' }).given,
    says: [passes(certificate(), { description: { ...valid, renewal: 'SUCCESS' } })],
  },
  revoked: failing({ status: 'REVOKED' }, 'It was revoked and is still in use.'),
  'expired, and nothing uses it': leftOut(
    { notAfter: '2026-01-01T00:00:00.000Z', inUse: false },
    'Nothing uses it. Its last day is 2026-01-01.',
  ),
  'never issued': leftOut(
    { status: 'PENDING_VALIDATION', notAfter: null, inUse: false },
    'It was never issued (PENDING_VALIDATION).',
  ),
  'may not be described': {
    given: [certificate({ description: unread(gap) })],
    says: [isUnknown(certificate(), {}, gap)],
  },
  'no certificates': { given: [], says: [] },
})
