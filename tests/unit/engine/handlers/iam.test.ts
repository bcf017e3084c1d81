// Long: one small account in every view of it.
import { expect, it } from 'vitest'
import { describeIdentity } from '../../../../electron/engine/handlers/iam-detail'
import { readIamFacts } from '../../../../electron/engine/handlers/iam-facts'
import { countOf, identitiesOf } from '../../../../electron/engine/handlers/iam-rows'
import type { History } from '../../../../electron/engine/store/history'
import { known, unread, type Gap } from '../../../../shared/domain/evidence'
import type { InputKey } from '../../../../shared/domain/inputs'
import { denied } from '../../../support/facts/about'
import {
  administratorAccess,
  credentialUse,
  document,
  everything,
  group,
  policy,
  reportedUser,
  role,
  roleUse,
  user,
} from '../../../support/facts/iam'

const gap = denied('iam:GetAccountAuthorizationDetails', 'global')
const inlineId = `${user().arn}#own`
const lists: Partial<Record<InputKey, readonly object[]>> = {
  'iam.users': [
    user({ inline: ['own'], boundary: policy().arn }),
    user({ name: 'robot', groups: ['gone'], attached: ['arn:aws:iam::111122223333:policy/untold'] }),
  ],
  'iam.groups': [group({ attached: [administratorAccess] })],
  'iam.roles': [
    role({ path: '/ops/', attached: [policy().arn] }),
    role({ name: 'blind', trust: unread(gap) }),
    role({ name: 'odd', trust: known('{"Statement":[]}') }),
  ],
  'iam.policies': [
    policy(),
    policy({
      arn: administratorAccess,
      name: 'AdministratorAccess',
      form: 'aws',
      document: known(everything),
    }),
    policy({
      arn: inlineId,
      type: 'AWS::IAM::UserPolicy',
      name: 'own',
      form: 'inline',
      document: unread(gap),
    }),
  ],
  'iam.credential-report': [reportedUser({ mfa: false })],
  'iam.credential-uses': [
    credentialUse({
      credentials: [
        { name: 'password', lastUsed: known('2026-11-01T00:00:00.000Z'), changed: known('') },
        { name: 'first access key', lastUsed: known('2026-11-20T00:00:00.000Z'), changed: known('') },
        { name: 'second access key', lastUsed: known(null), changed: known('') },
      ],
    }),
  ],
  'iam.role-uses': [roleUse(), roleUse({ arn: role({ name: 'odd' }).arn, lastUsed: null })],
}
const factsOf = (over: typeof lists = {}, gaps: readonly Gap[] = []) =>
  readIamFacts(
    {
      facts: {
        list: (_scan: string, input: InputKey) => ({
          items: { ...lists, ...over }[input] ?? [],
          gaps: input === 'iam.roles' ? gaps : [],
          notOffered: [],
        }),
      } as unknown as History['facts'],
    },
    'scan',
  )
const facts = factsOf()

it('lists each kind by name, with what stands beside it', () => {
  const short = (kind: 'user' | 'group' | 'role' | 'policy') =>
    identitiesOf(facts, kind).map(({ name, path, form, policies, peers, trusts, lastUse }) => [
      ...[name, path, form, policies, peers],
      trusts,
      lastUse && (lastUse.status === 'used' ? lastUse.at : lastUse.status),
    ])
  expect([short('user'), short('group'), short('role'), short('policy')]).toEqual([
    [
      ['ada', '/', null, 1, 1, [], '2026-11-20T00:00:00.000Z'],
      ['robot', '/', null, 1, 1, [], 'unread'],
    ],
    [['staff', '/', null, 1, 1, [], null]],
    [
      ['audit', '/ops/', null, 1, 0, ['arn:aws:iam::444455556666:root'], '2026-11-20T00:00:00.000Z'],
      ['blind', '/', null, 0, 0, [], 'unread'],
      ['odd', '/', null, 0, 0, [], 'never'],
    ],
    [
      ['AdministratorAccess', '/', 'aws', 0, 1, [], null],
      ['own', '/', 'inline', 0, 1, [], null],
      ['read-ledger', '/', 'customer', 0, 1, [], null],
    ],
  ])
  expect(countOf(facts, 'role')).toBe(3)
})

it('knows nothing of a last use that is unread', () => {
  const [credential] = credentialUse().credentials
  const uses = [
    credentialUse({
      credentials: [{ ...credential, name: 'password', lastUsed: unread(gap), changed: known('') }],
    }),
  ]
  expect(identitiesOf(factsOf({ 'iam.credential-uses': uses }), 'user')[0]?.lastUse).toEqual({
    status: 'unread',
  })
})

it('says why identities are missing', () => {
  expect([facts.gap, factsOf({}, [gap]).gap]).toEqual([null, gap])
})

it('tells a user with its groups, what they bring, its boundary and its credentials', () => {
  const read = { kind: 'policy', id: policy().arn, name: 'read-ledger' }
  expect(describeIdentity(facts, user().arn)).toMatchObject({
    kind: 'user',
    policies: [
      { kind: 'policy', id: inlineId, name: 'own', form: 'inline', through: null },
      { id: administratorAccess, name: 'AdministratorAccess', form: 'aws', through: 'staff' },
    ],
    groups: [{ kind: 'group', id: group().arn, name: 'staff' }],
    boundary: read,
    signIn: {
      consolePassword: true,
      mfa: false,
      credentials: [
        { name: 'password', lastUse: { status: 'used', at: '2026-11-01T00:00:00.000Z' } },
        { name: 'first access key', lastUse: { status: 'used', at: '2026-11-20T00:00:00.000Z' } },
        { name: 'second access key', lastUse: { status: 'never' } },
      ],
    },
  })
})

it('does not invent what was not told', () => {
  expect(describeIdentity(facts, user({ name: 'robot' }).arn)).toMatchObject({
    policies: [{ id: 'arn:aws:iam::111122223333:policy/untold', name: 'untold', form: 'customer' }],
    groups: [],
    lastUse: { status: 'unread' },
    signIn: null,
  })
  expect(describeIdentity(facts, 'arn:aws:iam::111122223333:user/nobody')).toBeNull()
})

it('tells a group with its members, a role with its trust, a policy with its holders', () => {
  expect([
    describeIdentity(facts, group().arn),
    describeIdentity(facts, role().arn),
    describeIdentity(facts, policy().arn),
  ]).toMatchObject([
    { kind: 'group', members: [{ kind: 'user', id: user().arn, name: 'ada' }] },
    {
      kind: 'role',
      path: '/ops/',
      trust: {
        status: 'read',
        statements: [
          { effect: 'Allow', principals: { not: false, names: ['arn:aws:iam::444455556666:root'] } },
        ],
      },
    },
    {
      kind: 'policy',
      form: 'customer',
      holders: [{ kind: 'role', id: role().arn, name: 'audit' }],
      document: {
        status: 'read',
        statements: [
          {
            sid: null,
            principals: null,
            actions: { not: false, names: ['s3:GetObject'] },
            resources: { not: false, names: ['arn:aws:s3:::ledger/*'] },
            conditions: [],
          },
        ],
      },
    },
  ])
})

it('says where a document is not written as IAM asks', () => {
  const odd = document({ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole', Resource: '*' })
  const trusting = factsOf({ 'iam.roles': [role({ trust: known(odd) })] })
  expect(describeIdentity(trusting, role().arn)?.trust).toMatchObject({
    status: 'faulty',
    fault: 'Statement[0]: A trust policy names no resource.',
  })
})

it.each([
  ['blind', { status: 'unread', gap }],
  ['odd', { status: 'read', statements: [] }],
])('shows the trust of the role %s for what it is', (name, trust) => {
  expect(describeIdentity(facts, role({ name }).arn)?.trust).toMatchObject(trust)
})
