import check from '../../../electron/engine/checks/iam/password-reuse'
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
  'all 24': passing({ remembers: 24 }),
  'one less': failing('Only the last 23 passwords are refused.', { remembers: 23 }),
  none: failing('Former passwords may be used again.', { remembers: 0 }),
  'no policy of its own': {
    given: [passwordPolicyState({ policy: null })],
    says: [fails(account, { policy: null }, "The account relies on IAM's default password policy.")],
  },
  'the policy could not be read': { given: [], says: [] },
})
