import check from '../../../electron/engine/checks/iam/password-min-length'
import type { PasswordPolicy } from '../../../shared/domain/inputs/iam'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { passwordPolicy, passwordPolicyState } from '../../support/facts/iam'

const passing = (over: Partial<PasswordPolicy> = {}) => {
  const policy = passwordPolicy(over)
  return { given: [passwordPolicyState({ policy })], says: [passes(account, { policy })] }
}
const failing = (reason: string, over: Partial<PasswordPolicy>) => {
  const policy = passwordPolicy(over)
  return { given: [passwordPolicyState({ policy })], says: [fails(account, { policy }, reason)] }
}

checkCases(check, {
  'exactly 14': passing({ minimumLength: 14 }),
  'more than 14': passing({ minimumLength: 20 }),
  'one less': failing('A password may have as few as 13 characters.', { minimumLength: 13 }),
  'no policy of its own': {
    given: [passwordPolicyState({ policy: null })],
    says: [fails(account, { policy: null }, "The account relies on IAM's default password policy.")],
  },
  'the policy could not be read': { given: [], says: [] },
})
