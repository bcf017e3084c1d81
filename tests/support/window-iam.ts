import type { IdentityDetail, IdentityRow } from '../../shared/contract/views'
import type { Answers } from './window-bridge'
import { finding, scan } from './window-account'

const arn = (path: string) => `arn:aws:iam::111122223333:${path}`

const row = (over: Partial<IdentityRow> & Pick<IdentityRow, 'kind' | 'name'>): IdentityRow => ({
  id: arn(`${over.kind}/${over.name}`),
  path: '/',
  form: null,
  policies: 0,
  peers: 0,
  trusts: [],
  lastUse: null,
  ...over,
})

const identityRows: readonly IdentityRow[] = [
  row({ kind: 'user', name: 'ada', peers: 2, lastUse: { status: 'used', at: '2026-11-20T12:00:00.000Z' } }),
  row({ kind: 'user', name: '<img src=x>', policies: 3, lastUse: { status: 'never' } }),
  row({ kind: 'group', name: 'staff', peers: 1, policies: 1 }),
  row({
    kind: 'role',
    name: 'audit',
    policies: 1,
    trusts: ['arn:aws:iam::444455556666:root', 'ec2.amazonaws.com'],
    lastUse: { status: 'never' },
  }),
  row({ kind: 'policy', name: 'read-ledger', form: 'customer', peers: 2 }),
]

export const identityDetail = (over: Partial<IdentityDetail> = {}): IdentityDetail => ({
  kind: 'user',
  id: arn('user/ada'),
  name: 'ada',
  scan: scan(),
  path: '/',
  createdAt: '2026-01-02T12:00:00.000Z',
  form: null,
  policies: [
    {
      kind: 'policy',
      id: arn('policy/read-ledger'),
      name: 'read-ledger',
      form: 'customer',
      through: 'staff',
    },
  ],
  groups: [{ kind: 'group', id: arn('group/staff'), name: 'staff' }],
  members: [],
  holders: [],
  boundary: null,
  document: null,
  trust: null,
  lastUse: { status: 'used', at: '2026-11-20T12:00:00.000Z' },
  signIn: {
    consolePassword: true,
    mfa: false,
    credentials: [{ name: 'password', lastUse: { status: 'used', at: '2026-11-20T12:00:00.000Z' } }],
  },
  consoleUrl: null,
  findings: [
    finding({
      checkId: 'iam.user-mfa-console',
      title: 'Every IAM user with a console password has MFA',
      severity: 'critical',
      reason: 'It signs in with a password alone.',
    }),
  ],
  ...over,
})

export const iamAnswers = (): Answers => ({
  'iam.identities': ({ kind, search }) => {
    const counts = { user: 0, group: 0, role: 0, policy: 0 }
    const matching = { ...counts }
    for (const each of identityRows) {
      counts[each.kind] += 1
      if (each.name.includes(search)) matching[each.kind] += 1
    }
    const identities = identityRows.filter((each) => each.kind === kind && each.name.includes(search))
    return { scan: scan(), gap: null, counts, matching, identities }
  },
  'iam.identity': ({ id }) => identityDetail({ id }),
})
