import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/organizations/guardrails'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { unheld } from '../../../../support/facts/about'
import { guardrailPolicy, guardrails, member } from '../../../../support/facts/organizations'
import { awsError } from '../../../../support/replay'

const organization = 'organizations:DescribeOrganization'
const roots = 'organizations:ListRoots'
const policies = 'organizations:ListPolicies'
const targets = 'organizations:ListTargetsForPolicy'
const accounts = 'organizations:ListAccounts'

const scp = { Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }
const rcp = { Type: 'RESOURCE_CONTROL_POLICY', Status: 'ENABLED' }
const root = (...PolicyTypes: readonly object[]) => ({ Roots: [{ Id: 'r-ab12', PolicyTypes }] })
const account = (Id: string, over: object = {}) => ({
  Id,
  Email: `${Id}@example.com`,
  State: 'ACTIVE',
  Paths: [`o-exampleorg1/r-ab12/ou-ab12-11111111/${Id}/`],
  ...over,
})
const own = { Id: 'p-1', Name: 'deny-leave', AwsManaged: false }
const whole = {
  [organization]: { Organization: { Id: 'o-exampleorg1', MasterAccountId: '111122223333' } },
  [roots]: root(scp),
  [policies]: { Policies: [{ Id: 'p-FullAWSAccess', Name: 'FullAWSAccess', AwsManaged: true }, own, {}] },
  [targets]: { Targets: [{ TargetId: 'r-ab12', Type: 'ROOT' }] },
  [accounts]: { Accounts: [account('111122223333'), account('222233334444')] },
}
const found = (over: Parameters<typeof collectFrom>[1] = {}) =>
  collectFrom(collector, { ...whole, ...over }, 'global')
const gapOf = (operation: string) =>
  unread({
    operation,
    region: 'global',
    reason: 'denied',
    detail: 'AccessDeniedException: no (HTTP 400)',
  })
const no = awsError('AccessDeniedException', 'no', 400)

it('reads own policies with what they are attached to, and active members with where they stand', async () => {
  expect(await found()).toEqual([guardrails()])
})

it('asks for the kinds of policy that are switched on, and follows every list to its end', async () => {
  const answers = {
    ...whole,
    [roots]: [{ Roots: [], NextToken: 'more' }, root(scp, rcp, { Type: 'TAG_POLICY', Status: 'ENABLED' })],
    [policies]: (_operation: string, { Filter, NextToken }: Readonly<Record<string, unknown>>) =>
      Filter === 'SERVICE_CONTROL_POLICY'
        ? { Policies: [] }
        : NextToken === undefined
          ? { Policies: [], NextToken: 'more' }
          : { Policies: [{ ...own, Name: 'deny-outsiders' }] },
    [targets]: [
      { Targets: [{ TargetId: 'ou-ab12-11111111' }], NextToken: 'more' },
      { Targets: [{ TargetId: '222233334444' }, {}] },
    ],
    [accounts]: [
      { Accounts: [account('333344445555')], NextToken: 'more' },
      { Accounts: [account('222233334444')] },
    ],
  }
  const { place, asked } = placeFor([collector], answers, 'global')
  expect(await collector.collect(place)).toEqual([
    guardrails({
      policies: [
        guardrailPolicy({
          name: 'deny-outsiders',
          kind: 'RCP',
          targets: known(['222233334444', 'ou-ab12-11111111']),
        }),
      ],
      members: known([member(), member({ id: '333344445555' })]),
    }),
  ])
  const filters = asked.flatMap(({ operation, input }) =>
    operation === policies ? [(input as { Filter: string }).Filter] : [],
  )
  expect(new Set(filters)).toEqual(new Set(['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY']))
})

it('finds none where no kind is switched on, and asks for none', async () => {
  const off = root({ Type: 'SERVICE_CONTROL_POLICY', Status: 'PENDING_DISABLE' })
  const { place, asked } = placeFor([collector], { ...whole, [roots]: off }, 'global')
  expect(await collector.collect(place)).toEqual([guardrails({ policies: [] })])
  expect(asked.map(({ operation }) => operation)).toEqual([organization, roots, accounts])
})

it('knows accounts by the older word for their state, and leaves out what is not active', async () => {
  const listed = [
    account('222233334444', { State: undefined, Status: 'ACTIVE', Paths: undefined }),
    account('333344445555', { State: undefined, Status: 'SUSPENDED' }),
    account('444455556666', { State: 'PENDING_CLOSURE', Status: 'ACTIVE' }),
    { State: 'ACTIVE' },
  ]
  const untold = unheld('Paths', accounts, 'global')
  expect(await found({ [accounts]: { Accounts: listed } })).toEqual([
    guardrails({ members: known([member({ within: untold })]) }),
  ])
})

it('keeps what may be read beside what may not, and drops a policy that is gone since', async () => {
  expect([
    await found({ [targets]: no, [accounts]: no }),
    await found({ [targets]: awsError('PolicyNotFoundException') }),
  ]).toEqual([
    [
      guardrails({
        policies: [guardrailPolicy({ targets: gapOf(targets) })],
        members: gapOf(accounts),
      }),
    ],
    [guardrails({ policies: [] })],
  ])
})

it('asks the management account only', async () => {
  const member = { Organization: { Id: 'o-exampleorg1', MasterAccountId: '999988887777' } }
  const outside = { region: 'global', guardrails: null }
  expect([
    await collectFrom(collector, { [organization]: member }, 'global'),
    await collectFrom(collector, { [organization]: awsError('AWSOrganizationsNotInUseException') }, 'global'),
  ]).toEqual([[outside], [outside]])
})

it.each([organization, roots, policies])('throws where it may not ask %s', async (operation) => {
  await expect(found({ [operation]: no })).rejects.toMatchObject({
    gap: { operation, region: 'global', reason: 'denied' },
  })
})
