import check from '../../../electron/engine/checks/secretsmanager/policy-not-public'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { policyOf } from '../../support/facts/s3'
import { secret } from '../../support/facts/secretsmanager'

const one = secret()
const reason = 'The policy of the secret allows everyone something without binding whom.'
const gap = denied('secretsmanager:GetResourcePolicy')
const open = { Effect: 'Allow', Principal: '*', Action: 'secretsmanager:GetSecretValue', Resource: '*' }
const named = { ...open, Principal: { AWS: 'arn:aws:iam::444455556666:role/app' } }
const ours = { ...open, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-0a1b2c3d4e' } } }
const given = (...statements: readonly object[]) => [secret({ policy: known(policyOf(...statements)) })]

// Every secret may have a policy, and one without admits nobody else: none is not applicable.
checkCases(check, {
  'no policy': { given: [one], says: [passes(one, { policy: null })] },
  'somebody by name, and the organization': {
    given: given(named, ours),
    says: [passes(one, { policy: policyOf(named, ours) })],
  },
  everyone: { given: given(named, open), says: [fails(one, { policy: policyOf(named, open) }, reason)] },
  'a policy that cannot be read': {
    given: [secret({ policy: known('{') })],
    says: [
      isUnknown(
        one,
        { policy: '{' },
        {
          operation: 'secretsmanager:GetResourcePolicy',
          region: 'eu-west-1',
          reason: 'unexpected',
          detail: 'The policy cannot be read: It is no JSON.',
        },
      ),
    ],
  },
  'a policy that may not be read': {
    given: [secret({ policy: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no secrets': { given: [], says: [] },
})
