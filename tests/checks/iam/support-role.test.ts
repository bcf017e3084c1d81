import check from '../../../electron/engine/checks/iam/support-role'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { role } from '../../support/facts/iam'

const support = 'arn:aws:iam::aws:policy/AWSSupportAccess'
const none = fails(account, { roles: [] }, 'No role has AWSSupportAccess attached.')

// Never not applicable: an account without such a role is what it looks for. The list comes whole or not at all.
checkCases(check, {
  'a role that has it': {
    given: [role(), role({ name: 'incidents', attached: [support] })],
    says: [passes(account, { roles: ['arn:aws:iam::111122223333:role/incidents'] })],
  },
  'roles without it': { given: [role()], says: [none] },
  'a policy of the customer by that name': {
    given: [role({ attached: ['arn:aws:iam::111122223333:policy/AWSSupportAccess'] })],
    says: [none],
  },
  'another partition': {
    given: [role({ attached: ['arn:aws-cn:iam::aws:policy/AWSSupportAccess'] })],
    about: { partition: 'aws-cn' },
    says: [passes(account, { roles: [role().arn] })],
  },
  'no roles': { given: [], says: [none] },
})
