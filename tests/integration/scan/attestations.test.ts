import { describe, expect, it } from 'vitest'
import { manualChecks } from '../../../electron/engine/checks'
import type { Request } from '../../../shared/contract/channels'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'

const targetId = '1'
const checkId = 'manual.root-credentials-safe'
const statement = {
  ...{ targetId, checkId, statement: 'Both are in safes, in two buildings.', person: 'grace' },
  evidence: { type: 'text', text: 'Seal 4711 of 2 October' },
  endsAt: '2027-01-01T00:00:00.000Z',
} satisfies Request<'decisions.attest'>

async function scanned(): Promise<TapedApp> {
  const app = openTapedApp({ tapes: { prod: tapes.prod } })
  await app.scan({ profiles: ['prod'] })
  return app
}

/** Everything that lists and scores say of the account as it stands. */
const standing = async ({ ask }: TapedApp) => {
  const [{ score, counts, todos, responsibilities, scan, unseen }, findings, { items, manual }] =
    await Promise.all([
      ask('overview.get', { targetId }),
      ask('findings.list', { targetIds: [targetId], suppressed: 'include', limit: 1000 }),
      ask('responsibilities.get', { targetId }),
    ])
  return { score, counts, todos, responsibilities, scan, unseen, findings, items, manual }
}
type Standing = Awaited<ReturnType<typeof standing>>

const provenOf = ({ score }: Standing) => score?.overall?.proven ?? 0
const findingOf = ({ findings }: Standing, id: string = checkId) =>
  findings.findings.find((each) => each.checkId === id)
const checkOf = ({ items }: Standing) =>
  items.flatMap(({ checks }) => checks).find(({ id }) => id === checkId)

describe('before anybody states anything', () => {
  it('every check that only a person can decide is unknown, and says why', async () => {
    const now = await standing(await scanned())
    expect(
      manualChecks.map(({ id }) => {
        const { outcome, gap, resource } = findingOf(now, id) ?? {}
        return [id, outcome, gap?.reason, gap?.detail, resource?.type]
      }),
    ).toEqual(
      manualChecks.map(({ id }) => [
        id,
        ...['unknown', 'not-attested', 'Nobody has stated it yet.', 'AWS::::Account'],
      ]),
    )
  })

  it('is no refused permission, and no change of what was seen', async () => {
    const app = await scanned()
    const { todos, unseen } = await standing(app)
    const { missing } = await app.ask('permissions.missing', { targetId })
    const changed = await app.ask('findings.list', { targetIds: [targetId], changes: ['unseen', 'new'] })
    const named = [
      todos.flatMap((todo) => (todo.type === 'allow' ? todo.checkIds : [])),
      unseen.operations.map(({ operation }) => operation),
      missing.flatMap(({ checkIds }) => checkIds),
      changed.findings.map((finding) => finding.checkId),
    ]
    expect(named.flat().filter((name) => name.startsWith('manual.'))).toEqual([])
  })
})

describe('an attestation', () => {
  it('counts at once, by the worth of its check, and is told apart from a pass', async () => {
    const app = await scanned()
    const before = await standing(app)
    await app.ask('decisions.attest', statement)
    const after = await standing(app)
    expect(findingOf(after)).toMatchObject({
      ...{ outcome: 'attested', note: 'Stated by grace, until 2027-01-01.', reason: null, gap: null },
      ...{ change: null },
    })
    expect(checkOf(after)).toMatchObject({ status: 'attested', worth: 0, counts: { attested: 1, pass: 0 } })
    expect(after.counts).toEqual({ ...before.counts, unknown: before.counts.unknown - 1, attested: 1 })
    expect(provenOf(after) - provenOf(before)).toBeCloseTo(checkOf(before)?.worth ?? 0, 9)
    expect(provenOf(after)).toBeGreaterThan(provenOf(before))
    expect(app.events.at(-1)).toEqual({ type: 'decisions.changed', targetIds: [targetId] })
  })

  it('is a cause of its own that adds up', async () => {
    const app = await scanned()
    const before = await standing(app)
    await app.ask('decisions.attest', statement)
    const { delta, moves, findings } = await app.ask('compare.scans', { targetId })
    expect({ delta, moves, findings }).toEqual({
      delta: provenOf(await standing(app)) - provenOf(before),
      moves: [{ cause: 'attestations', points: delta, findings: 1 }],
      findings: [],
    })
  })

  it('withdrawn restores exactly what stood before', async () => {
    const app = await scanned()
    const before = await standing(app)
    const { id } = await app.ask('decisions.attest', statement)
    expect(await standing(app)).not.toEqual(before)
    await app.ask('decisions.withdraw', { id })
    expect(await standing(app)).toEqual(before)
    expect(await app.ask('decisions.attestations', {})).toEqual([])
    await expect(app.ask('decisions.withdraw', { id })).rejects.toThrow('No such attestation is in force.')
  })

  it('is over by itself on its end date, without a scan, and says when it ended', async () => {
    const app = await scanned()
    const before = await standing(app)
    await app.ask('decisions.attest', { ...statement, endsAt: '2026-12-01T00:00:00.000Z' })
    await app.app.close()
    const later = openTapedApp({
      ...{ tapes: { prod: tapes.prod }, file: app.file },
      now: () => new Date('2026-12-01T00:00:00.000Z'),
    })
    const now = await standing(later)
    expect(now.score).toEqual(before.score)
    expect(findingOf(now)).toMatchObject({
      ...{ outcome: 'unknown', reason: 'The statement ended on 2026-12-01.' },
    })
    expect(now.manual.find((each) => each.checkId === checkId)?.newest).toMatchObject({ over: true })
    expect((await later.ask('compare.scans', { targetId })).moves.map(({ cause }) => cause)).toEqual([
      'attestations',
    ])
  })

  it('made anew after its end and then withdrawn leaves what had ended', async () => {
    const app = await scanned()
    await app.ask('decisions.attest', { ...statement, endsAt: '2026-12-01T00:00:00.000Z' })
    await app.app.close()
    let now = Date.parse('2026-12-01T00:00:00.000Z')
    const later = openTapedApp({
      ...{ tapes: { prod: tapes.prod }, file: app.file, now: () => new Date((now += 1000)) },
    })
    const ended = await standing(later)
    const { id } = await later.ask('decisions.attest', statement)
    await later.ask('decisions.withdraw', { id })
    expect(await standing(later)).toEqual(ended)
  })

  it('outlives a scan, and a scan of something else', async () => {
    const app = await scanned()
    await app.ask('decisions.attest', statement)
    const attested = await standing(app)
    await app.scan({ profiles: ['prod'] })
    await app.scan({ profiles: ['prod'], services: ['s3'] })
    const again = await standing(app)
    expect([again.score, findingOf(again)?.outcome]).toEqual([attested.score, 'attested'])
  })

  it('holds 90 days where nobody says otherwise, and names who is signed in here', async () => {
    const app = await scanned()
    const { endsAt } = await app.ask('decisions.attest', { targetId, checkId, statement: 'All is well.' })
    const [attestation] = await app.ask('decisions.attestations', { targetIds: [targetId] })
    const days = (Date.parse(endsAt) - Date.parse(attestation?.decidedAt ?? '')) / 86_400_000
    expect([days, attestation?.evidence, attestation?.person.length]).toEqual([90, null, expect.any(Number)])
  })
})

describe('a scan of one check that people decide', () => {
  it('reads nothing and brings its finding', async () => {
    const app = openTapedApp({ tapes: { prod: tapes.prod } })
    await app.scan({ profiles: ['prod'], checks: [checkId] })
    const { findings } = await app.ask('findings.list', { targetIds: [targetId] })
    expect(findings.map(({ checkId: id, outcome }) => [id, outcome])).toEqual([[checkId, 'unknown']])
  })
})

it('cannot be made of an account that no scan has judged by its check', async () => {
  const app = openTapedApp({ tapes: { prod: tapes.prod } })
  await app.scan({ profiles: ['prod'], services: ['s3'] })
  await expect(app.ask('decisions.attest', statement)).rejects.toThrow('No scan of this account knows')
})

it.each([
  ['an end that is over', { endsAt: '2026-01-01T00:00:00.000Z' }, 'This end date is over'],
  ['an end too far off', { endsAt: '2027-06-01T00:00:00.000Z' }, 'holds 180 days at most'],
  ['a check that facts decide', { checkId: 'iam.root-mfa' }, 'decided by what is read'],
  ['a check that nobody knows', { checkId: 'manual.nothing' }, 'There is no check manual.nothing.'],
  ['an account that nobody knows', { targetId: '99' }, 'There is no such account here.'],
  ['no statement', { statement: ' ' }, 'statement'],
  ['a fingerprint that is none', { evidence: { type: 'file', name: 'a', sha256: 'abc' } }, 'evidence'],
] as const)('refuses %s', async (_which, over, message) => {
  const app = await scanned()
  const before = await standing(app)
  await expect(app.ask('decisions.attest', { ...statement, ...over })).rejects.toThrow(message)
  expect(await standing(app)).toEqual(before)
})
