import {
  GetAccountPasswordPolicyCommand,
  IAMClient,
  type PasswordPolicy as Listed,
} from '@aws-sdk/client-iam'
import type { PasswordPolicy } from '../../../../shared/domain/inputs/iam'
import { defineCollector } from '../define-collector'
import { orNone } from '../read'

export default defineCollector({
  input: 'iam.password-policy',
  reach: 'global',
  operations: ['iam:GetAccountPasswordPolicy'],
  async collect({ connect, region }) {
    const asked = new GetAccountPasswordPolicyCommand({})
    const answer = await orNone(connect(IAMClient).send(asked), ['NoSuchEntityException'])
    const policy = answer?.PasswordPolicy
    return [{ region, policy: policy === undefined ? null : toPolicy(policy) }]
  },
})

const toPolicy = (policy: Listed): PasswordPolicy => ({
  // IAM itself accepts nothing shorter than six characters.
  minimumLength: policy.MinimumPasswordLength ?? 6,
  uppercase: policy.RequireUppercaseCharacters ?? false,
  lowercase: policy.RequireLowercaseCharacters ?? false,
  digit: policy.RequireNumbers ?? false,
  symbol: policy.RequireSymbols ?? false,
  remembers: policy.PasswordReusePrevention ?? 0,
  expiresAfter: policy.MaxPasswordAge ?? 0,
})
