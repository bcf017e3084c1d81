import { beforeEach, expect, it } from 'vitest'
import { createAccounts } from '../../electron/engine/aws/accounts'
import { signInOperations } from '../../electron/engine/aws/sign-in-operations'
import { pseudonymiseKeyIds } from '../../electron/engine/aws/key-ids'
import type { Session } from '../../electron/engine/aws/session'
import type { TapedCall } from '../../electron/engine/aws/tape'
import { readTape, writeTape } from '../../electron/engine/aws/tape-text'
import { createTapedAccounts } from '../../electron/engine/aws/taped-accounts'
import { collectors, loadCollectors } from '../../electron/engine/collect'
import { collectUnit } from '../../electron/engine/collect/collect'
import { operationsOf } from '../../electron/engine/collect/operations'
import { planUnits } from '../../electron/engine/collect/plan-units'
import type { Accounts } from '../../electron/engine/ports'
import type { InputKey, Slice } from '../../shared/domain/inputs'
import { forgetRequests, operationOf, requests } from './requests'

const chosen = await loadCollectors(Object.keys(collectors) as InputKey[])
const declared = operationsOf(chosen)
const people = { askMfaCode: () => Promise.resolve(null), consents: { has: () => false } }
const accounts = createAccounts(people)

beforeEach(async () => {
  await forgetRequests()
})

const open = (profile: string, by: Accounts = accounts) =>
  by.open(profile, declared, new AbortController().signal)

async function opened(profile: string, by?: Accounts): Promise<Session> {
  const signIn = await open(profile, by)
  if (signIn.status === 'failed') throw new Error(signIn.message)
  return signIn.session
}

/** Everything of the main Region and of the account. */
async function collectAll(session: Session): Promise<readonly Slice[]> {
  const { signal } = new AbortController()
  const slices = await Promise.all(
    planUnits(chosen, ['eu-west-1']).map((unit) =>
      collectUnit(unit, chosen, session, {
        signal,
        log: (line) => {
          throw new Error(line)
        },
      }),
    ),
  )
  return slices.flat()
}

it('lists the profiles of the lab', async () => {
  const listed = await accounts.list()
  expect(listed.map(({ name, kind, sources }) => [name, kind, ...sources])).toEqual([
    ['acme-broken', 'static'],
    ['acme-dev', 'static'],
    ['acme-limited', 'role', 'acme-org'],
    ['acme-norole', 'role', 'acme-org'],
    ['acme-org', 'static'],
    ['acme-prod', 'role', 'acme-org'],
    ['acme-staging', 'role', 'acme-org'],
    ['acme-throttled', 'role', 'acme-org'],
  ])
  expect(await requests()).toEqual([])
})

it.each([
  ['acme-org', '111122223333'],
  ['acme-prod', '222233334444'],
  ['acme-staging', '333344445555'],
  ['acme-dev', '444455556666'],
  ['acme-limited', '333344445555'],
  ['acme-throttled', '333344445555'],
])('opens %s as account %s with its 17 Regions', async (profile, id) => {
  const session = await opened(profile)
  expect({ id: session.account.id, regions: session.regions.length, gaps: session.gaps }).toEqual({
    id,
    regions: 17,
    gaps: [],
  })
})

it.each([
  ['acme-broken', 'refused', 'aws configure --profile acme-broken'],
  ['acme-norole', 'refused', 'sts:AssumeRole'],
  ['acme-nobody', 'no-such-profile', 'acme-broken, acme-dev'],
])('does not open %s: %s', async (profile, code, hint) => {
  const failure = await open(profile)
  expect(failure).toMatchObject({ status: 'failed', code, hint: expect.stringContaining(hint) })
})

it('sends declared read operations only, and counts each one that it sends', async () => {
  const session = await opened('acme-staging')
  await collectAll(session)
  const sent = await requests()
  const allowed = new Set<string>([...declared, ...signInOperations])
  expect(sent.map(operationOf).filter((operation) => !allowed.has(operation))).toEqual([])
  const counts = Object.values(session.calls()).reduce((sum, count) => sum + count, 0)
  expect(counts).toBe(sent.length)
})

it('reads everything of a throttled account by trying again', async () => {
  const session = await opened('acme-throttled')
  const slices = await collectAll(session)
  const refused = (await requests()).filter(({ status }) => [400, 429, 503].includes(status))
  expect(refused.length).toBeGreaterThan(0)
  const gaps = JSON.stringify(slices).match(/"reason":"throttled"/g)
  expect(gaps).toBeNull()
})

/** What AWS has and the emulator has not, and the date of Macie's session, which it writes as no client reads it. */
const notEmulated = /^(NotImplemented(?:Exception)?: The emulator|TypeError: Invalid RFC-3339 date)/

it('says which services a limited profile may not read', async () => {
  const slices = await collectAll(await opened('acme-limited'))
  const denied = slices.flatMap(({ gaps }) =>
    gaps
      .filter(({ detail }) => !notEmulated.test(detail))
      .map(({ operation, reason }) => [operation, reason]),
  )
  expect(
    new Set(denied.map(([operation = '', reason]) => `${operation.split(':')[0] ?? ''} ${reason ?? ''}`)),
  ).toEqual(
    new Set(
      ['configservice', 'guardduty', 'kms', 'lambda', 'organizations', 'rds', 'secretsmanager'].map(
        (service) => `${service} denied`,
      ),
    ),
  )
})

it('reads the same from a tape of an account as from the account', async () => {
  const tape: TapedCall[] = []
  const recorder = createAccounts({ ...people, record: (_profile, call) => tape.push(call) })
  const live = await collectAll(await opened('acme-prod', recorder))
  const taped = createTapedAccounts({ tapes: { 'acme-prod': readTape(writeTape(tape)) } })
  await forgetRequests()
  // Access keys have invented names on a tape.
  const known = JSON.parse(pseudonymiseKeyIds(JSON.stringify(live))) as unknown
  // A tape never holds user data: what was in it is unread there.
  const told = (slices: unknown) =>
    (slices as readonly { readonly input: string }[]).filter(({ input }) => input !== 'ec2.user-data')
  expect(told(await collectAll(await opened('acme-prod', taped)))).toEqual(told(known))
  expect(await requests()).toEqual([])
})
