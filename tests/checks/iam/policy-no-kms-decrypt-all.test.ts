import check from '../../../electron/engine/checks/iam/policy-no-kms-decrypt-all'
import { checkCases } from '../../support/check-cases'
import { writtenPolicyCases } from '../../support/written-policies'

const { passing, failing, unclear, common } = writtenPolicyCases('withEveryKey')
const decrypt = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*' }
const one = ['kms:Decrypt'] as const
const both = ['kms:Decrypt', 'kms:ReEncryptFrom'] as const
const reason = (actions: readonly string[]) => `It allows ${actions.join(' and ')} with every key.`
const where = (operator: string, key: string, value: string) => ({
  ...decrypt,
  Condition: { [operator]: { [key]: value } },
})

checkCases(check, {
  'every key': failing(reason(one), one, decrypt),
  'every action of KMS': failing(reason(both), both, { ...decrypt, Action: 'kms:*' }),
  everything: failing(reason(both), both, { ...decrypt, Action: '*' }),
  'every key of the account': failing(reason(one), one, {
    ...decrypt,
    Resource: 'arn:aws:kms:*:111122223333:key/*',
  }),
  'all but one key': failing(reason(one), one, {
    Effect: 'Allow',
    Action: 'kms:Decrypt',
    NotResource: 'arn:aws:kms:eu-west-1:111122223333:key/1',
  }),
  'every key, with MFA': failing(reason(one), one, where('Bool', 'aws:MultiFactorAuthPresent', 'true')),
  'through any service': failing(reason(one), one, where('StringLike', 'kms:ViaService', '*')),
  'a named key': passing({ ...decrypt, Resource: 'arn:aws:kms:eu-west-1:111122223333:key/1' }),
  'keys of another account': passing({ ...decrypt, Resource: 'arn:aws:kms:*:444455556666:key/*' }),
  'through one service': passing(where('StringEquals', 'kms:ViaService', 's3.eu-west-1.amazonaws.com')),
  'keys with a tag': passing(where('StringEquals', 'aws:ResourceTag/team', 'ledger')),
  'other actions': passing({ ...decrypt, Action: ['kms:Encrypt', 's3:*'] }),
  'denied again': passing(decrypt, { ...decrypt, Effect: 'Deny' }),
  'denied for some keys': failing(reason(one), one, decrypt, {
    ...decrypt,
    Effect: 'Deny',
    Resource: 'arn:aws:kms:eu-west-1:111122223333:key/1',
  }),
  'by an operator that IAM does not document': unclear(
    where('StringSoundsLike', 'kms:ViaService', 's3.eu-west-1.amazonaws.com'),
  ),
  'by such an operator, beside one that settles it': failing(
    reason(one),
    one,
    where('StringSoundsLike', 'kms:ViaService', 's3.eu-west-1.amazonaws.com'),
    decrypt,
  ),
  ...common(decrypt),
})
