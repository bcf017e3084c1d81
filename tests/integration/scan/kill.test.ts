import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { serviceOf } from '../../../shared/domain/inputs'
import { openHistory } from '../../../electron/engine/store/open-history'
import { bundle } from '../../support/bundle.mjs'
import { temporaryFile } from '../../support/history'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'
import { unitsOf } from '../../support/units'

/** Starts a scan in a process of its own, which dies at that look at the clock or is killed so many milliseconds later. */
async function scanAndDie(
  child: string,
  file: string,
  scanId: string,
  death: Death,
): Promise<'ended' | 'killed'> {
  const look = 'look' in death ? String(death.look) : '0'
  const scanning = spawn(process.execPath, [child, file, scanId, look], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(scanning, 'exit')
  let said = ''
  scanning.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '' && 'after' in death) setTimeout(() => scanning.kill('SIGKILL'), death.after)
    said += text
  })
  const [, signal] = (await exit) as [number | null, string | null]
  if (signal === 'SIGKILL') return 'killed'
  expect(said).toContain('ended')
  return 'ended'
}

type Death = { readonly look: number } | { readonly after: number }

/** Its start, its fifteen units, its finishing transaction; and whenever it happens to be. */
const deaths: readonly Death[] = [
  ...Array.from({ length: 17 }, (_, at) => ({ look: at + 1 })),
  ...[40, 110, 180].map((after) => ({ after })),
]

const found = async ({ ask }: TapedApp) =>
  (await ask('findings.list', { limit: 1000 })).findings.map(({ checkId, resource, outcome }) => ({
    checkId,
    resource,
    outcome,
  }))

it('twenty kills in mid-scan tear nothing, keep what had ended, and hinder no next scan', async () => {
  const child = await bundle('tests/support/scan-child.ts')
  const file = temporaryFile()
  const whole = openTapedApp({ tapes: { prod: tapes.prod } })
  await whole.scan({ profiles: ['prod'] })
  const sound = await found(whole)
  const kept: number[] = []
  const planned = (await unitsOf()).length

  for (const [index, death] of deaths.entries()) {
    const scanId = `killed-${String(index)}`
    const end = await scanAndDie(child, file, scanId, death)

    const opening = openHistory(file, { now: () => new Date() })
    if (opening.status !== 'open') throw new Error(opening.message)
    const { facts, scans } = opening.history
    expect(opening.history.check()).toEqual([])
    const scan = scans.get(scanId)
    if (end === 'ended') expect(scan).toMatchObject({ status: 'complete', unitsEnded: planned })
    if (scan?.status === 'interrupted') {
      expect(scan).toMatchObject({ seq: null, proven: null })
      // Every unit that counts as ended has its facts, and no other has any.
      const ended = scans.endedUnits(scanId).map(({ service, region }) => `${service} ${region}`)
      const read = facts.slices(scanId).map(({ input, region }) => `${serviceOf(input)} ${region}`)
      expect([...new Set(read)].sort()).toEqual([...ended].sort())
      expect(ended).toHaveLength(scan.unitsEnded)
      kept.push(scan.unitsEnded)
    }
    opening.history.close()

    const next = openTapedApp({ tapes: { prod: tapes.prod }, file, now: () => new Date() })
    const resumes = scan?.status === 'interrupted' && scan.unitsPlanned > 0 && index % 3 !== 0
    const { scanIds } = resumes
      ? await next.ask('scan.resume', { scanId })
      : await next.ask('scan.start', { profiles: ['prod'] })
    expect(await next.ended(scanIds)).toMatchObject([{ status: 'complete', unitsEnded: planned }])
    expect(await found(next)).toEqual(sound)
    await next.app.close()
  }
  // A death before each unit's commit, and one inside the finishing transaction, which leaves all units and no score.
  expect(kept.slice(0, 16)).toEqual(Array.from({ length: 16 }, (_, units) => units))
}, 240_000)
