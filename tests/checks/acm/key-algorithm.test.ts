import check from '../../../electron/engine/checks/acm/key-algorithm'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { certificate, certificateDescription } from '../../support/facts/acm'

const one = certificate()
const gap = denied('acm:DescribeCertificate')
const withKey = (algorithm: string, signature: string | null) => ({
  given: [certificate({ key: known({ algorithm, signature }) })],
  evidence: { status: 'ISSUED', key: { algorithm, signature } },
})
const strong = (algorithm: string, signature: string) => {
  const { given, evidence } = withKey(algorithm, signature)
  return { given, says: [passes(one, evidence)] }
}
const weak = (reason: string, algorithm: string, signature: string) => {
  const { given, evidence } = withKey(algorithm, signature)
  return { given, says: [fails(one, evidence, reason)] }
}

checkCases(check, {
  'RSA with 2048 bits': strong('RSA_2048', 'SHA256WITHRSA'),
  'RSA with 4096 bits': strong('RSA_4096', 'SHA512WITHRSA'),
  'an elliptic curve': strong('EC_prime256v1', 'SHA256WITHECDSA'),
  'a short key': weak('It is weak: its key is RSA_1024.', 'RSA_1024', 'SHA256WITHRSA'),
  'an old signature': weak('It is weak: it is signed with SHA1WITHRSA.', 'RSA_2048', 'SHA1WITHRSA'),
  both: weak('It is weak: its key is RSA_512 and it is signed with MD5WITHRSA.', 'RSA_512', 'MD5WITHRSA'),
  'a certificate that was never issued': {
    given: [
      certificate({
        description: known(certificateDescription({ status: 'PENDING_VALIDATION', notAfter: null })),
        key: known({ algorithm: 'RSA_2048', signature: null }),
      }),
    ],
    says: [
      doesNotApply(
        one,
        { status: 'PENDING_VALIDATION', key: { algorithm: 'RSA_2048', signature: null } },
        'It was never issued (PENDING_VALIDATION).',
      ),
    ],
  },
  'a certificate that may not be described': {
    given: [certificate({ description: unread(gap), key: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no certificates': { given: [], says: [] },
})
