import {
  GetAccountPasswordPolicyCommand,
  IAMClient,
  type PasswordPolicy as Listed,
} from '@aws-sdk/client-iam'
import type { PasswordPolicy } from '../../../../shared/domain/inputs/iam'
import { isRefusal } from '../../aws/refusal'
import { defineCollector } from '../define-collector'

export default defineCollector({
  input: 'iam.password-policy',
  reach: 'global',
  operations: ['iam:GetAccountPasswordPolicy'],
  async collect({ connect, region }) {
    try {
      const { PasswordPolicy: policy } = await connect(IAMClient).send(
        new GetAccountPasswordPolicyCommand({}),
      )
      return [{ region, policy: policy === undefined ? null : toPolicy(policy) }]
    } catch (error) {
      if (isRefusal(error) && error.name === 'NoSuchEntityException') return [{ region, policy: null }]
      throw error
    }
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
