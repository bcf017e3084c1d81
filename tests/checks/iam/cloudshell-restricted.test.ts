import check from '../../../electron/engine/checks/iam/cloudshell-restricted'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { group, role, user } from '../../support/facts/iam'

const full = 'arn:aws:iam::aws:policy/AWSCloudShellFullAccess'
const attached = [full]
const held = (...holders: readonly { readonly arn: string; readonly name: string }[]) =>
  fails(
    account,
    { heldBy: holders.map(({ arn }) => arn) },
    `AWSCloudShellFullAccess is attached to ${holders.map(({ name }) => name).join(', ')}.`,
  )

// Every account has identities that could hold it. The lists come whole or not at all: the engine knows of gaps.
checkCases(check, {
  nobody: {
    given: [role()],
    consulting: { 'iam.users': [user()], 'iam.groups': [group()] },
    says: [passes(account, { heldBy: [] })],
  },
  'a role': { given: [role({ attached })], says: [held(role())] },
  'a user and a group': {
    given: [],
    consulting: { 'iam.users': [user({ attached })], 'iam.groups': [group({ attached })] },
    says: [held(user(), group())],
  },
  'only as a boundary': {
    given: [role({ boundary: full })],
    says: [passes(account, { heldBy: [] })],
  },
})
