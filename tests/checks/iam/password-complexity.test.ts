import check from '../../../electron/engine/checks/iam/password-complexity'
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
  'all four': passing(),
  'no upper case': failing('Not asked for: upper case.', { uppercase: false }),
  'no lower case': failing('Not asked for: lower case.', { lowercase: false }),
  'neither digit nor symbol': failing('Not asked for: a digit, a symbol.', { digit: false, symbol: false }),
  'no policy of its own': {
    given: [passwordPolicyState({ policy: null })],
    says: [fails(account, { policy: null }, "The account relies on IAM's default password policy.")],
  },
  'the policy could not be read': { given: [], says: [] },
})
