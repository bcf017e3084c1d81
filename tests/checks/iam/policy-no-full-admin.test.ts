import check from '../../../electron/engine/checks/iam/policy-no-full-admin'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { administratorAccess, document, everything, group, policy, role, user } from '../../support/facts/iam'

const narrow = policy()
const wide = policy({ arn: 'arn:aws:iam::111122223333:policy/all', name: 'all', document: known(everything) })
const admin = policy({
  arn: administratorAccess,
  name: 'AdministratorAccess',
  form: 'aws',
  document: known(everything),
})
const holds = (one: { readonly arn: string }) => ({ attached: [one.arn] })
const trusting = (Principal: object) =>
  known(document({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }))
const admins = role({ name: 'Admin', ...holds(admin) })
const permissionSet = role({
  name: 'AWSReservedSSO_Admin_0123456789abcdef',
  path: '/aws-reserved/sso.amazonaws.com/',
  ...holds(admin),
})
const machine = role({
  name: 'machine',
  ...holds(admin),
  trust: trusting({ Service: 'ec2.amazonaws.com' }),
})
const ada = user()
const inline = policy({
  arn: `${ada.arn}#own`,
  type: 'AWS::IAM::UserPolicy',
  name: 'own',
  form: 'inline',
  document: known(everything),
})
const gap = denied('iam:GetAccountAuthorizationDetails', 'global')
const heldBy = (...holders: readonly { readonly arn: string }[]) => ({
  grantsEverything: true,
  heldBy: holders.map(({ arn }) => arn),
})
const review = (name: string) => `The administrator role ${name} holds it: review who may assume it.`

checkCases(check, {
  'some actions only': {
    given: [narrow],
    consulting: { 'iam.groups': [group(holds(narrow))] },
    says: [passes(narrow, { grantsEverything: false })],
  },
  'everything, in a group': {
    given: [wide],
    consulting: { 'iam.groups': [group(holds(wide))] },
    says: [fails(wide, heldBy(group()), 'It allows every action on every resource to staff.')],
  },
  'everything, with more holders than a sentence holds': {
    given: [wide],
    consulting: { 'iam.users': ['a', 'b', 'c', 'd'].map((name) => user({ name, ...holds(wide) })) },
    says: [
      fails(
        wide,
        heldBy(...['a', 'b', 'c', 'd'].map((name) => user({ name }))),
        'It allows every action on every resource to a, b, c and 1 more.',
      ),
    ],
  },
  'everything, written into a user': {
    given: [inline],
    consulting: { 'iam.users': [user({ inline: ['own'] })] },
    says: [fails(inline, heldBy(ada), 'It allows every action on every resource to ada.')],
  },
  'everything, attached to nobody': {
    given: [wide],
    says: [doesNotApply(wide, heldBy(), 'Nobody has it attached.')],
  },
  'only a boundary': {
    given: [wide],
    consulting: { 'iam.users': [user({ boundary: wide.arn })] },
    says: [doesNotApply(wide, heldBy(), 'Nobody has it attached.')],
  },
  'AdministratorAccess with Identity Center': {
    given: [admin],
    consulting: { 'iam.roles': [permissionSet] },
    says: [
      passes(
        admin,
        heldBy(permissionSet),
        'Only permission sets of IAM Identity Center hold it: review who has them.',
      ),
    ],
  },
  'AdministratorAccess with Identity Center and one role of people': {
    given: [admin],
    consulting: { 'iam.roles': [permissionSet, admins] },
    says: [passes(admin, heldBy(permissionSet, admins), review('Admin'))],
  },
  'AdministratorAccess with a role of machines': {
    given: [admin],
    consulting: { 'iam.roles': [machine] },
    says: [fails(admin, heldBy(machine), 'It allows every action on every resource to machine.')],
  },
  'AdministratorAccess with two roles': {
    given: [admin],
    consulting: { 'iam.roles': [admins, machine] },
    says: [
      fails(admin, heldBy(admins, machine), 'It allows every action on every resource to Admin, machine.'),
    ],
  },
  'AdministratorAccess with a group': {
    given: [admin],
    consulting: { 'iam.groups': [group(holds(admin))] },
    says: [fails(admin, heldBy(group()), 'It allows every action on every resource to staff.')],
  },
  'a policy of the customer with one role of people': {
    given: [wide],
    consulting: { 'iam.roles': [role({ name: 'Admin', ...holds(wide) })] },
    says: [fails(wide, heldBy(admins), 'It allows every action on every resource to Admin.')],
  },
  'AdministratorAccess with a role whose trust is unread': {
    given: [admin],
    consulting: { 'iam.roles': [{ ...admins, trust: unread(gap) }] },
    says: [isUnknown(admin, heldBy(admins), gap)],
  },
  'a document that is unread': {
    given: [policy({ document: unread(gap) })],
    consulting: { 'iam.users': [user(holds(narrow))] },
    says: [isUnknown(narrow, {}, gap)],
  },
  'a document that is no policy': {
    given: [policy({ document: known('{"Statement":[{"Effect":"Allow"}]}') })],
    consulting: { 'iam.users': [user(holds(narrow))] },
    says: [
      isUnknown(
        narrow,
        {},
        {
          ...gap,
          reason: 'unexpected',
          detail: 'The policy cannot be read at Statement[0]: It needs either Action or NotAction.',
        },
      ),
    ],
  },
  'no policies': { given: [], says: [] },
})
