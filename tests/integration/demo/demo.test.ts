// Long: the year is made once for all of them.
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../electron/engine/app'
import { openDemo } from '../../../electron/engine/demo/open-demo'
import { openHistory } from '../../../electron/engine/store/open-history'
import { createClient, type Client } from '../../../shared/contract/client'
import { changes } from '../../../shared/domain/finding'
import { whole } from '../../../shared/text/numbers'
import { createCliHome, readLines, type CliHome } from '../../support/run-cli'

// The year is made once by the built command line in a home of its own, and once more in this process: the same year.

let home: CliHome
let file: string
let made: { readonly code: number | null; readonly out: string; readonly err: string }
beforeAll(async () => {
  home = createCliHome()
  made = await home.run(['scores', '--demo', '--json'])
  file = join(
    home.folder,
    readdirSync(home.folder, { recursive: true })
      .map(String)
      .find((name) => name.endsWith('demo.sqlite')) ?? '',
  )
}, 180_000)
afterAll(() => home.remove())

/** A client on a copy-free, read-only use of a demo's history. */
async function on<T>(historyFile: string, now: () => Date, use: (ask: Client) => Promise<T>): Promise<T> {
  const ports = { now, newId: () => crypto.randomUUID(), historyFile, log: () => undefined }
  const accounts = await openDemo({ ...ports, onScan: () => undefined })
  const app = createApp({ ...ports, mode: 'demo', accounts })
  try {
    return await use(createClient({ send: app.dispatch }))
  } finally {
    await app.close()
  }
}

/** The same value without the ids that each making draws anew. */
const without = <T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>

/** Everything a window could show of a demo that does not depend on how ids were drawn. */
async function everything(ask: Client) {
  const targets = await ask('targets.list', {})
  return Promise.all(
    targets.map(async ({ id, profile, accountName, criticality }) => ({
      profile,
      accountName,
      criticality,
      trend: (await ask('trend.get', { targetId: id, days: 3660 })).points.map((point) =>
        without(point, 'scanId'),
      ),
      findings: (
        await ask('findings.list', { targetIds: [id], suppressed: 'include', limit: 1000 })
      ).findings.map((finding) => without(finding, 'id', 'targetId')),
    })),
  )
}

describe('the demo', () => {
  it('is made by the first command that asks for it, and says so', () => {
    expect(made.code).toBe(0)
    expect(made.err.split('\n').filter(Boolean)).toEqual(
      [39, 78, 117, 156].map((scans) => `Making the demo, once: ${scans} of 156 scans`),
    )
    expect(JSON.parse(made.out)).toMatchObject([
      {
        profile: 'acme-prod',
        accountName: 'acme-prod (demo)',
        criticality: 'production',
        status: 'complete',
      },
      {
        profile: 'acme-staging',
        accountName: 'acme-staging (demo)',
        criticality: 'staging',
        status: 'complete',
      },
      { profile: 'acme-dev', accountName: 'acme-dev (demo)', criticality: 'development', status: 'complete' },
    ])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(file, '..')).filter((name) => name.includes('making'))).toEqual([])
  })

  it('is the same year for the same end, whatever the ids', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'triad-demo-'))
    try {
      const opening = openHistory(file, { now: () => new Date() })
      if (opening.status === 'refused') throw new Error(opening.message)
      const { ended } = opening.history.settings.get('demo') as { ended: string }
      opening.history.close()
      const now = () => new Date(ended)
      const first = await on(file, now, everything)
      const second = await on(join(folder, 'demo.sqlite'), now, everything)
      expect(first.map(({ trend, findings }) => [trend.length, findings.length > 50])).toEqual(
        first.map(() => [52, true]),
      )
      expect(second).toEqual(first)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 180_000)

  it('holds a scan a week that ends now, and every kind of change', async () => {
    const { out } = await home.run(['trend', '--demo', '-p', 'acme-staging', '--days', '400', '--json'])
    const points = (
      JSON.parse(out) as { points: readonly { at: string; coverage: number; status: string }[] }
    ).points
    const times = points.map(({ at }) => Date.parse(at))
    expect(
      new Set(times.slice(1).map((time, index) => Math.round((time - times[index]!) / 3_600_000))),
    ).toEqual(new Set([168]))
    expect(Date.now() - times.at(-1)!).toBeLessThan(3_600_000)
    expect(new Set(points.map(({ status }) => status))).toEqual(new Set(['complete']))
    expect(points.some(({ coverage }) => coverage < 95)).toBe(true)

    const counted = new Map(changes.map((change) => [change, 0]))
    await on(
      file,
      () => new Date(),
      async (ask) => {
        for (const { id } of await ask('targets.list', {})) {
          const scans = (await ask('scans.list', { targetId: id, limit: 1000 })).toReversed()
          for (const [index, to] of scans.slice(1).entries()) {
            const { counts, delta, moves } = await ask('compare.scans', {
              targetId: id,
              from: scans[index]!.id,
              to: to.id,
            })
            for (const change of changes) counted.set(change, counted.get(change)! + counts[change])
            expect(moves.reduce((sum, { points: part }) => sum + part, 0)).toBeCloseTo(delta, 9)
          }
        }
      },
    )
    expect([...counted].filter(([, count]) => count === 0)).toEqual([])
  })

  it('scans on from the end of its year: the same answers, a new score', async () => {
    const scanned = await home.run(['scan', '--demo', '-p', 'acme-prod', '--json', '-'])
    expect(scanned.code).toBe(0)
    expect(new Set(readLines(scanned.out).map(({ outcome }) => outcome))).toEqual(
      new Set(['pass', 'fail', 'unknown', 'not-applicable', 'attested']),
    )
    const { out } = await home.run(['compare', '--demo', '-p', 'acme-prod', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      delta: 0,
      counts: { new: 0, fixed: 0, reopened: 0, gone: 0, unseen: 0, 'seen-again': 0 },
    })
  })

  it('prints its tables and exports them', async () => {
    const table = await home.run([
      'findings',
      '--demo',
      '-p',
      'acme-dev',
      '--severity',
      'critical',
      '--limit',
      '2',
    ])
    expect(table.out).toMatch(
      /^SEVERITY +OUTCOME +PROFILE +CHECK +REGION +RESOURCE +OWNER +DUE +WHY\nCritical /,
    )
    expect(table.err).toMatch(/^\d+ findings more: --limit \d+, or triad export findings for all\.\n$/)

    const csv = await home.run(['export', 'findings', '--demo', '-f', 'csv', '-p', 'acme-dev'])
    const ndjson = await home.run([
      'export',
      'findings',
      '--demo',
      '-f',
      'ndjson',
      '-p',
      'acme-dev',
      '-o',
      'all.ndjson',
    ])
    expect(csv.out.split('\r\n')[0]).toBe(
      '"profile","account","region","check","outcome","severity","resource","resourceType","reason","note","suppressed","firstSeen","lastSeen","owner","due"',
    )
    expect(ndjson).toEqual({
      code: 0,
      out: '',
      err: `${whole(csv.out.trimEnd().split('\r\n').length - 1)} findings written to all.ndjson.\n`,
    })
    // Names that AWS lets people choose, in a terminal and in a spreadsheet.
    const all = await home.run([
      'findings',
      '--demo',
      '-p',
      'acme-dev',
      '--outcome',
      'pass,fail',
      '--limit',
      '1000',
    ])

    expect(all.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(csv.out).not.toMatch(/(^|,)"[=+@-]/m)
  })

  it('leaves a file alone that is no demo', async () => {
    const real = join(home.folder, 'real.sqlite')
    const opening = openHistory(real, { now: () => new Date() })
    if (opening.status === 'refused') throw new Error(opening.message)
    opening.history.close()
    const before = statSync(real)
    const { code, err } = await home.run(['scores', '--demo', '--history', real])
    expect([code, err]).toEqual([
      5,
      expect.stringMatching(/is not the history of a demo, so the demo does not touch it/),
    ])
    expect(statSync(real).ino).toBe(before.ino)
    writeFileSync(join(home.folder, 'text.sqlite'), 'text')
    expect(await home.run(['scores', '--demo', '--history', 'text.sqlite'])).toMatchObject({ code: 5 })
    expect(existsSync(join(home.folder, 'text.sqlite'))).toBe(true)
  })
})
