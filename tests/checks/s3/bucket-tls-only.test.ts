import check from '../../../electron/engine/checks/s3/bucket-tls-only'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { bucket, policyOf, tlsOnlyStatement } from '../../support/facts/s3'

const ledger = bucket()
const gap = denied('s3:GetBucketPolicy')
const reason = 'Its policy does not deny everyone all S3 actions without TLS on the bucket and its objects.'
const note = 'It denies old TLS versions only: a plain HTTP request may carry no version to compare.'

/** The usual statement with something else in it; several make several statements. */
const given = (...overs: readonly object[]) => {
  const policy = policyOf(...overs.map((over) => ({ ...tlsOnlyStatement, ...over })))
  return { policy, buckets: [bucket({ policy: known(policy) })] }
}
const passing = (...overs: readonly object[]) => {
  const { policy, buckets } = given(...overs)
  return { given: buckets, says: [passes(ledger, { policy })] }
}
const noted = (...overs: readonly object[]) => {
  const { policy, buckets } = given(...overs)
  return { given: buckets, says: [passes(ledger, { policy }, note)] }
}
const failing = (...overs: readonly object[]) => {
  const { policy, buckets } = given(...overs)
  return { given: buckets, says: [fails(ledger, { policy }, reason)] }
}

checkCases(check, {
  'denied on the bucket and its objects': passing({}),
  'arrays for everything, a boolean, other cases': passing({
    Principal: { AWS: ['*'] },
    Action: ['S3:*'],
    Condition: { bool: { 'AWS:securetransport': [false] } },
  }),
  'every action of every service, on a pattern that covers both': passing({
    Action: '*',
    Resource: 'arn:aws:s3:::led*',
  }),
  'elements of the policy in lower case': passing({
    Effect: undefined,
    effect: 'Deny',
    Condition: undefined,
    condition: { BoolIfExists: { 'aws:SecureTransport': 'false' } },
  }),
  'two statements that cover one half each': passing(
    { Resource: 'arn:aws:s3:::ledger' },
    { Resource: 'arn:aws:s3:::ledger/*' },
  ),
  'only the bucket, not its objects': failing({ Resource: 'arn:aws:s3:::ledger' }),
  'only the objects, not the bucket': failing({ Resource: 'arn:aws:s3:::ledger/*' }),
  'only some objects': failing({ Resource: ['arn:aws:s3:::ledger', 'arn:aws:s3:::ledger/private/*'] }),
  'only the object whose name is empty': failing({
    Resource: ['arn:aws:s3:::ledger', 'arn:aws:s3:::ledger/'],
  }),
  'another bucket': failing({ Resource: ['arn:aws:s3:::ledger2', 'arn:aws:s3:::ledger2/*'] }),
  'only reading is denied': failing({ Action: 's3:Get*' }),
  'only one account is denied': failing({ Principal: { AWS: '444455556666' } }),
  'a canonical user named "*" is not everyone': failing({ Principal: { CanonicalUser: '*' } }),
  'it allows instead': failing({ Effect: 'Allow' }),
  'it denies requests with TLS': failing({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
  'a second condition narrows it': failing({
    Condition: { Bool: { 'aws:SecureTransport': 'false', 'aws:ViaAWSService': 'false' } },
  }),
  'no condition at all refuses plain HTTP with everything else': passing({ Condition: undefined }),
  'another statement beside it does not matter': passing({}, { Effect: 'Allow', Condition: undefined }),
  'only old TLS versions are denied': noted({
    Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } },
  }),
  'old TLS versions denied on objects only': failing({
    Resource: 'arn:aws:s3:::ledger/*',
    Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } },
  }),
  'a policy that nobody can read': {
    given: [bucket({ policy: known('{') })],
    says: [
      isUnknown(
        ledger,
        { policy: '{' },
        { ...gap, reason: 'unexpected', detail: 'The policy cannot be read: It is no JSON.' },
      ),
    ],
  },
  'no policy': {
    given: [bucket({ policy: known(null) })],
    says: [fails(ledger, { policy: null }, 'It has no policy that could deny requests without TLS.')],
  },
  'the policy may not be read': {
    given: [bucket({ policy: unread(gap) })],
    says: [isUnknown(ledger, {}, gap)],
  },
  'no buckets': { given: [], says: [] },
})
