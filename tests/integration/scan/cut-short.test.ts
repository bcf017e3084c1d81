// Long: everything that can end a scan early.
import { describe, expect, it } from 'vitest'
import type { Tape } from '../../../electron/engine/aws/tape'
import { failWith } from '../../../electron/engine/aws/tape-edits'
import { checks } from '../../../electron/engine/checks'
import { inputsOf } from '../../../electron/engine/scan/choose-checks'
import type { InputKey } from '../../../shared/domain/inputs'
import { serviceOf } from '../../../shared/domain/inputs'
import { between } from '../../support/catalogues'
import { livedIn, tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'
import { unitsOf } from '../../support/units'

/** An app in which some lists never answer, whatever is asked of them, until they are let go. */
function openStuckApp(isStuck: (input: InputKey, region: string) => boolean, file?: string) {
  const asked: string[] = []
  let stuck = true
  const app = openTapedApp({
    tapes: { prod: tapes.prod, staging: tapes.staging },
    ...(file === undefined ? {} : { file }),
    catalogue: between(({ input }, { region }, read) => {
      asked.push(`${input} ${region}`)
      return stuck && isStuck(input, region) ? new Promise(() => undefined) : read()
    }),
  })
  return { ...app, asked, letGo: () => void (stuck = false) }
}

const units = await unitsOf()
const planned = units.length
/** Without databases, which never answer where an app is stuck. */
const others = units.filter(({ service }) => service !== 'rds').length

async function unitsEnded({ ask }: TapedApp, scanId: string, atLeast: number): Promise<void> {
  for (;;) {
    const active = await ask('scan.active', {})
    if (active.some((progress) => progress.scanId === scanId && progress.unitsEnded >= atLeast)) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const found = async ({ ask }: TapedApp) =>
  (await ask('findings.list', { limit: 1000 })).findings.map(({ checkId, resource, outcome, reason }) => ({
    checkId,
    resource,
    outcome,
    reason,
  }))

const scoreOf = async ({ ask }: TapedApp) => (await ask('overview.get', { targetId: '1' })).score

describe('a scan that is cancelled', () => {
  it('ends though a call never answers, and keeps the units that had ended', async () => {
    const app = openStuckApp((input) => serviceOf(input) === 'rds')
    const { scanIds } = await app.ask('scan.start', { profiles: ['prod'] })
    await unitsEnded(app, scanIds[0]!, others)
    await app.ask('scan.cancel', { scanIds: [...scanIds] })
    const [end] = await app.ended(scanIds)
    expect(end).toMatchObject({
      status: 'cancelled',
      unitsPlanned: planned,
      unitsEnded: others,
      problem: null,
    })
    expect((await app.ask('scans.list', {}))[0]).toMatchObject({ status: 'cancelled', unitsEnded: others })
    expect((await app.ask('overview.get', { targetId: '1' })).resumable).toMatchObject({ id: scanIds[0] })
    expect(await app.ask('scan.active', {})).toEqual([])
  })

  it('goes on with the missing units only, under the same id, to the same result', async () => {
    const app = openStuckApp((input) => serviceOf(input) === 'rds')
    const { scanIds } = await app.ask('scan.start', { profiles: ['prod'] })
    await unitsEnded(app, scanIds[0]!, others)
    await app.ask('scan.cancel', { scanIds: [...scanIds] })
    const [cut] = await app.ended(scanIds)
    app.letGo()
    app.asked.length = 0
    const resumed = await app.ask('scan.resume', { scanId: scanIds[0]! })
    expect(resumed.scanIds).toEqual(scanIds)
    const end = await new Promise((resolve) => {
      app.app.listen((event) => {
        if (event.type === 'scan.ended') resolve(event.progress)
      })
    })
    expect(end).toMatchObject({ status: 'complete', unitsPlanned: planned, unitsEnded: planned })
    expect(new Set(app.asked.map((list) => serviceOf(list)))).toEqual(new Set(['rds']))
    const lists = inputsOf(checks).filter((input) => serviceOf(input) === 'rds').length
    expect(app.asked).toHaveLength(lists * livedIn.length)
    const [scan] = await app.ask('scans.list', {})
    expect(scan?.calls).toBeGreaterThan(cut?.calls ?? Infinity)

    const whole = openTapedApp({ tapes: { prod: tapes.prod } })
    await whole.scan({ profiles: ['prod'] })
    expect(await found(app)).toEqual(await found(whole))
    expect(await scoreOf(app)).toEqual(await scoreOf(whole))
    expect((await app.ask('overview.get', { targetId: '1' })).resumable).toBeNull()
  })

  it('leaves the other profiles alone', async () => {
    const app = openStuckApp((input) => input === 'iam.credential-report')
    const { scanIds } = await app.ask('scan.start', { profiles: ['prod', 'staging'] })
    await unitsEnded(app, scanIds[0]!, 14)
    await app.ask('scan.cancel', { scanIds: [scanIds[0]!] })
    await app.ended([scanIds[0]!])
    expect((await app.ask('scan.active', {})).map(({ profile }) => profile)).toEqual(['staging'])
  })

  it('ends at once while it still waits for its turn', async () => {
    const profiles = ['a', 'b', 'c', 'd', 'e']
    const app = openTapedApp({
      tapes: Object.fromEntries(profiles.map((profile) => [profile, tapes.prod])),
      catalogue: between(() => new Promise(() => undefined)),
    })
    const { scanIds } = await app.ask('scan.start', { profiles })
    await app.ask('scan.cancel', { scanIds: [scanIds[4]!] })
    expect(await app.ended([scanIds[4]!])).toMatchObject([{ profile: 'e', status: 'cancelled' }])
  })

  it('is kept as cancelled when the engine closes', async () => {
    const app = openStuckApp((input) => serviceOf(input) === 'rds')
    const { scanIds } = await app.ask('scan.start', { profiles: ['prod'] })
    await unitsEnded(app, scanIds[0]!, others)
    await app.app.close()
    const again = openTapedApp({ tapes: { prod: tapes.prod }, file: app.file })
    expect(await again.ask('scans.list', {})).toMatchObject([
      { id: scanIds[0], status: 'cancelled', unitsEnded: others },
    ])
  })
})

describe('what cannot be resumed', () => {
  it.each<[string, (app: TapedApp) => Promise<string>, string]>([
    ['an unknown scan', () => Promise.resolve('nothing'), 'There is no such scan.'],
    [
      'a complete scan',
      async (app) => (await app.scan({ profiles: ['prod'] }))[0]!.scanId,
      'This scan has ended and counts.',
    ],
    [
      'a failed scan',
      async (app) => (await app.scan({ profiles: ['nobody'] }))[0]!.scanId,
      'This scan never got into its account.',
    ],
  ])('%s', async (_given, make, message) => {
    const app = openTapedApp({ tapes: { prod: tapes.prod } })
    await expect(app.ask('scan.resume', { scanId: await make(app) })).rejects.toThrow(message)
  })

  it('a cancelled scan after which another one counts', async () => {
    const app = openStuckApp((input) => serviceOf(input) === 'rds')
    const { scanIds } = await app.ask('scan.start', { profiles: ['prod'] })
    await unitsEnded(app, scanIds[0]!, others)
    await app.ask('scan.cancel', { scanIds: [...scanIds] })
    await app.ended(scanIds)
    app.letGo()
    await app.scan({ profiles: ['prod'] })
    await expect(app.ask('scan.resume', { scanId: scanIds[0]! })).rejects.toThrow(
      'A later scan of this account',
    )
  })
})

it('a profile that is being scanned is not scanned twice at once', async () => {
  const app = openStuckApp(() => true)
  await app.ask('scan.start', { profiles: ['prod'] })
  await expect(app.ask('scan.start', { profiles: ['staging', 'prod'] })).rejects.toThrow(
    'prod is being scanned already.',
  )
  expect((await app.ask('scan.active', {})).map(({ profile }) => profile)).toEqual(['prod'])
})

describe('credentials that end in mid-scan', () => {
  const expired = {
    name: 'ExpiredTokenException',
    message: 'The security token included in the request is expired',
  }
  const expiring = (tape: Tape): Tape =>
    failWith(tape, { operation: 'rds:DescribeDBInstances', region: 'us-east-1' }, expired)

  it('are asked for again, and the scan goes on', async () => {
    let signIns = 0
    const app = openTapedApp({
      tapes: { prod: expiring(tapes.prod) },
      through: (accounts) => ({
        ...accounts,
        open: (...request) => {
          signIns += 1
          if (signIns === 2) app.play('prod', tapes.prod)
          return accounts.open(...request)
        },
      }),
    })
    const ends = await app.scan({ profiles: ['prod'] })
    expect(ends).toMatchObject([{ status: 'complete', unitsEnded: planned, problem: null }])
    expect(signIns).toBe(2)
    const whole = openTapedApp({ tapes: { prod: tapes.prod } })
    await whole.scan({ profiles: ['prod'] })
    expect(await found(app)).toEqual(await found(whole))
  })

  it('that cannot be renewed pause the scan with what it read; it is resumed after a new sign-in', async () => {
    const app = openTapedApp({ tapes: { prod: expiring(tapes.prod) } })
    const [end] = await app.scan({ profiles: ['prod'] })
    expect(end).toMatchObject({
      status: 'interrupted',
      problem: { hint: expect.stringContaining('resume') as string },
    })
    expect(end?.unitsEnded).toBeGreaterThan(0)
    expect((await app.ask('overview.get', { targetId: '1' })).scan).toBeNull()
    app.play('prod', tapes.prod)
    await app.ask('scan.resume', { scanId: end!.scanId })
    const again = await new Promise((resolve) => {
      app.app.listen((event) => {
        if (event.type === 'scan.ended') resolve(event.progress)
      })
    })
    expect(again).toMatchObject({ status: 'complete', unitsEnded: planned, problem: null })
  })
})
