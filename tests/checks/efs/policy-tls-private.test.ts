import check from '../../../electron/engine/checks/efs/policy-tls-private'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { fileSystem } from '../../support/facts/efs'
import { policyOf } from '../../support/facts/s3'

const one = fileSystem()
const gap = denied('efs:DescribeFileSystemPolicy')
const tls = {
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: '*',
  Resource: '*',
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
}
const anyone = {
  Effect: 'Allow',
  Principal: { AWS: '*' },
  Action: ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'],
  Resource: '*',
}
const inside = { ...anyone, Condition: { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } } }
const good = (...statements: readonly object[]) => ({
  given: [fileSystem({ policy: known(policyOf(...statements)) })],
  says: [passes(one, { policy: policyOf(...statements) })],
})
const bad = (why: string, ...statements: readonly object[]) => ({
  given: [fileSystem({ policy: known(policyOf(...statements)) })],
  says: [fails(one, { policy: policyOf(...statements) }, `Its policy ${why}.`)],
})
const noTls = 'does not deny everyone connections without TLS'

// Every file system may have a policy: none is not applicable.
checkCases(check, {
  'what AWS writes for TLS and no anonymous access': good(inside, tls),
  'a Deny for clients alone': good({ ...tls, Action: 'elasticfilesystem:Client*' }),
  'no policy': {
    given: [one],
    says: [
      passes(
        one,
        { policy: null },
        'It has no policy: every client that reaches it may mount it, without TLS too.',
      ),
    ],
  },
  'everyone, from anywhere': bad('lets in everyone, from anywhere', anyone, tls),
  'without TLS': bad(noTls, inside),
  'without TLS for one role': bad(noTls, inside, {
    ...tls,
    Principal: { AWS: 'arn:aws:iam::111122223333:role/app' },
  }),
  'without TLS from one network': bad(noTls, inside, {
    ...tls,
    Condition: { ...tls.Condition, StringEquals: { 'aws:SourceVpc': 'vpc-0a1' } },
  }),
  both: bad(`lets in everyone, from anywhere and ${noTls}`, anyone),
  'a policy that cannot be read': {
    given: [fileSystem({ policy: known('{') })],
    says: [
      isUnknown(
        one,
        { policy: '{' },
        {
          operation: 'efs:DescribeFileSystemPolicy',
          region: 'eu-west-1',
          reason: 'unexpected',
          detail: 'The policy cannot be read: It is no JSON.',
        },
      ),
    ],
  },
  'a policy that may not be read': {
    given: [fileSystem({ policy: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no file systems': { given: [], says: [] },
})
