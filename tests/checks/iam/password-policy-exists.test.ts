import check from '../../../electron/engine/checks/iam/password-policy-exists'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { passwordPolicy, passwordPolicyState } from '../../support/facts/iam'

checkCases(check, {
  'an own policy': {
    given: [passwordPolicyState()],
    says: [passes(account, { policy: passwordPolicy() })],
  },
  'an own policy that asks for little still is one': {
    given: [passwordPolicyState({ policy: passwordPolicy({ minimumLength: 6, remembers: 0 }) })],
    says: [passes(account, { policy: passwordPolicy({ minimumLength: 6, remembers: 0 }) })],
  },
  none: {
    given: [passwordPolicyState({ policy: null })],
    says: [fails(account, { policy: null }, "The account relies on IAM's default password policy.")],
  },
  'the policy could not be read': { given: [], says: [] },
})
