import check from '../../../electron/engine/checks/iam/user-no-admin'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { administratorAccess, everything, group, policy, user } from '../../support/facts/iam'

const gap = denied('iam:GetAccountAuthorizationDetails', 'global')
const admin = policy({ arn: administratorAccess, form: 'aws', document: known(everything) })
const narrow = policy()
const policies = { 'iam.policies': [admin, narrow] }
const ada = user()
const bob = user({ name: 'bob' })
const attached = [administratorAccess]
const note = 'It is an administrator, for emergencies: keep it sealed.'
const heads = (...users: readonly { readonly arn: string }[]) => ({
  isAdministrator: true,
  administrators: users.map(({ arn }) => arn),
})
const reason = 'It is one of 2 users with administrator rights; 1 may have them.'
const unreadable = { 'iam.policies': [admin, policy({ document: unread(gap) })] }

// Whether a user is an administrator is always a question, so none is not applicable.
checkCases(check, {
  'no administrator': {
    given: [user({ attached: [narrow.arn] })],
    consulting: policies,
    says: [passes(ada, { isAdministrator: false })],
  },
  'one, which is allowed': {
    given: [user({ attached }), bob],
    consulting: policies,
    says: [passes(ada, heads(ada), note), passes(bob, { isAdministrator: false })],
  },
  'two, one of them by group': {
    given: [user({ groups: ['admins'] }), user({ name: 'bob', attached })],
    consulting: { ...policies, 'iam.groups': [group({ name: 'admins', attached })] },
    says: [fails(ada, heads(ada, bob), reason), fails(bob, heads(ada, bob), reason)],
  },
  'one that a boundary holds back': {
    given: [user({ attached, boundary: narrow.arn })],
    consulting: policies,
    says: [passes(ada, { isAdministrator: false })],
  },
  'none is allowed': {
    given: [user({ attached })],
    consulting: policies,
    about: { parameters: { users: 0 } },
    says: [fails(ada, heads(ada), 'It is one of 1 users with administrator rights; 0 may have them.')],
  },
  'one that may be, beside one that is': {
    given: [user({ attached: [narrow.arn] }), user({ name: 'bob', attached })],
    consulting: unreadable,
    says: [isUnknown(ada, {}, gap), isUnknown(bob, heads(bob), gap)],
  },
  'one that may be, alone': {
    given: [user({ attached: [narrow.arn] })],
    consulting: unreadable,
    says: [passes(ada, {})],
  },
  'one that may be, beside two that are': {
    given: [
      user({ attached: [narrow.arn] }),
      user({ name: 'bob', attached }),
      user({ name: 'eve', attached }),
    ],
    consulting: unreadable,
    says: [
      isUnknown(ada, {}, gap),
      fails(bob, heads(bob, user({ name: 'eve' })), reason),
      fails(user({ name: 'eve' }), heads(bob, user({ name: 'eve' })), reason),
    ],
  },
  'no users': { given: [], says: [] },
})
