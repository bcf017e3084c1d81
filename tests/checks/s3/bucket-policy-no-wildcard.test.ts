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
  'bound to sources by pattern': passing(where('ArnLike', 'aws:SourceArn', 'arn:aws:cloudfront::1:*')),
  'bound only where the key is there': failing(where('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-1')),
  'bound to all of none': failing(where('ForAllValues:StringEquals', 'aws:PrincipalOrgID', 'o-1')),
  'bound to anything': failing(where('StringLike', 'aws:SourceArn', ['arn:aws:iam::1:role/x', '*'])),
  'bound to whom it is not': failing(where('StringNotEquals', 'aws:PrincipalOrgID', 'o-1')),
  'bound to TLS': failing(where('Bool', 'aws:SecureTransport', 'true')),
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
