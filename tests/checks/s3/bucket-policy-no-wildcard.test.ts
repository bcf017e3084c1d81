import check from '../../../electron/engine/checks/s3/bucket-policy-no-wildcard'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { bucket, policyOf, tlsOnlyStatement } from '../../support/facts/s3'

const ledger = bucket()
const gap = denied('s3:GetBucketPolicy')
const reason = 'Its policy allows everyone something without binding whom.'
const allow = {
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::ledger/*',
}
const passing = (...statements: readonly object[]) => {
  const policy = policyOf(...statements)
  return { given: [bucket({ policy: known(policy) })], says: [passes(ledger, { policy })] }
}
const failing = (...statements: readonly object[]) => {
  const policy = policyOf(...statements)
  return { given: [bucket({ policy: known(policy) })], says: [fails(ledger, { policy }, reason)] }
}
const where = (operator: string, key: string, value: unknown) => ({
  ...allow,
  Condition: { [operator]: { [key]: value } },
})

checkCases(check, {
  'a deny to everyone': passing(tlsOnlyStatement),
  'an allow to everyone': failing(tlsOnlyStatement, allow),
  'an allow to every AWS account': failing({ ...allow, Principal: { AWS: ['*'] } }),
  'an allow to one account': passing({ ...allow, Principal: { AWS: 'arn:aws:iam::111122223333:root' } }),
  'an allow to a service': passing({ ...allow, Principal: { Service: 'cloudtrail.amazonaws.com' } }),
  'an allow to everyone but one': failing({
    ...allow,
    Principal: undefined,
    NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' },
  }),
  'bound to an organization': passing(where('StringEquals', 'aws:PrincipalOrgID', 'o-1')),
  'bound to a VPC endpoint': passing(where('StringEquals', 'aws:SourceVpce', ['vpce-1', 'vpce-2'])),
  'bound to one source': passing(
    where('ArnLike', 'aws:SourceArn', 'arn:aws:cloudfront::111122223333:distribution/E1'),
  ),
  'bound to sources by pattern': failing(where('ArnLike', 'aws:SourceArn', 'arn:aws:cloudfront::1:*')),
  'bound to some addresses': passing(where('IpAddress', 'aws:SourceIp', ['203.0.113.0/24', '2001:db8::/32'])),
  'bound to half of all addresses': failing(where('IpAddress', 'aws:SourceIp', '0.0.0.0/1')),
  'bound only where the key is there': failing(where('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-1')),
  'bound to all of none': failing(where('ForAllValues:StringEquals', 'aws:PrincipalOrgID', 'o-1')),
  'bound to anything': failing(where('StringLike', 'aws:SourceArn', ['arn:aws:iam::1:role/x', '*'])),
  'bound to whom it is not': failing(where('StringNotEquals', 'aws:PrincipalOrgID', 'o-1')),
  'bound to TLS': failing(where('Bool', 'aws:SecureTransport', 'true')),
  'bound by an operator that IAM does not document': {
    given: [bucket({ policy: known(policyOf(where('StringSoundsLike', 'aws:PrincipalOrgID', 'o-1'))) })],
    says: [
      isUnknown(
        ledger,
        { policy: policyOf(where('StringSoundsLike', 'aws:PrincipalOrgID', 'o-1')) },
        { ...gap, reason: 'unexpected', detail: 'IAM documents no condition operator stringsoundslike.' },
      ),
    ],
  },
  'a policy that nobody can read': {
    given: [bucket({ policy: known('{"Statement":[]') })],
    says: [
      isUnknown(
        ledger,
        { policy: '{"Statement":[]' },
        { ...gap, reason: 'unexpected', detail: 'The policy cannot be read: It is no JSON.' },
      ),
    ],
  },
  'no policy': {
    given: [bucket({ policy: known(null) })],
    says: [doesNotApply(ledger, { policy: null }, 'The bucket has no policy.')],
  },
  'the policy may not be read': {
    given: [bucket({ policy: unread(gap) })],
    says: [isUnknown(ledger, {}, gap)],
  },
  'no buckets': { given: [], says: [] },
})
