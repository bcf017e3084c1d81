import { expect } from 'vitest'
import check from '../../../electron/engine/checks/kms/policy-not-public'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { key, keyPolicy } from '../../support/facts/kms'

const one = key()
const reason = 'Its policy allows everyone something without binding whom.'
const gap = denied('kms:GetKeyPolicy')
const open = { Effect: 'Allow', Principal: '*', Action: 'kms:Decrypt', Resource: '*' }
const bound = (Condition: object) => ({ ...open, Condition })
const broken = '{"Statement":[{"Effect":"Perhaps"}]}'
const good = (...statements: readonly object[]) => ({
  given: [key({ policy: known(keyPolicy(...statements)) })],
  says: [passes(one, { policy: keyPolicy(...statements) })],
})
const bad = (...statements: readonly object[]) => ({
  given: [key({ policy: known(keyPolicy(...statements)) })],
  says: [fails(one, { policy: keyPolicy(...statements) }, reason)],
})

// Every key has a policy: none is not applicable. Keys that AWS manages are not listed.
checkCases(check, {
  'what KMS gives a new key': good(),
  'everyone of this account': good(bound({ StringEquals: { 'kms:CallerAccount': '111122223333' } })),
  'everyone of the organization': good(bound({ StringEquals: { 'aws:PrincipalOrgID': 'o-0a1b2c3d4e' } })),
  everyone: bad(open),
  'everyone, by the other spelling': bad({ ...open, Principal: { AWS: '*' } }),
  'everyone of any account': bad(bound({ StringLike: { 'kms:CallerAccount': '*' } })),
  'everyone who comes through a service': bad(
    bound({ StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } }),
  ),
  'a policy that cannot be read': {
    given: [key({ policy: known(broken) })],
    says: [
      isUnknown(
        one,
        { policy: broken },
        {
          operation: 'kms:GetKeyPolicy',
          region: 'eu-west-1',
          reason: 'unexpected',
          detail: expect.stringContaining('The policy cannot be read at Statement[0].Effect') as string,
        },
      ),
    ],
  },
  'a policy that may not be read': {
    given: [key({ policy: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no keys': { given: [], says: [] },
})
