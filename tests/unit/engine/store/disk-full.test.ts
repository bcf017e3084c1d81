import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { connect } from '../../../../electron/engine/store/connection'
import { createRepositories } from '../../../../electron/engine/store/history'
import { openHistory } from '../../../../electron/engine/store/open-history'
import {
  aResource,
  aState,
  changed,
  clock,
  openOrThrow,
  storeScan,
  temporaryFile,
  temporaryFolder,
} from '../../../support/history'

/** Many findings, each with evidence of its own: some 700 bytes each. */
const manyStates = (round: number, count = 2000) =>
  Array.from({ length: count }, (_, index) =>
    changed(
      aState('s3.a', aResource(`bucket-${index}`), 'fail', {
        evidence: { round, index, text: 'e'.repeat(500) },
      }),
    ),
  )

it('writes a scan whole or not at all where the file may not grow, and goes on when it may', () => {
  const file = temporaryFile()
  const history = openOrThrow(file)
  const targetId = storeScan(history, { id: 's01', states: manyStates(1) })
  history.close()

  const db = connect(file)
  const cramped = createRepositories(db, { holder: 1, now: clock() })
  const pages = Number(db.pragma('page_count', { simple: true }))
  db.pragma(`max_page_count = ${pages + 20}`)
  const before = cramped.states.now(targetId)
  expect(() => storeScan(cramped, { id: 's02', states: manyStates(2) })).toThrow('full')
  expect(cramped.states.now(targetId)).toEqual(before)
  expect(cramped.scans.get('s02')).toMatchObject({ status: 'running', seq: null })
  cramped.scans.end('s02', {
    status: 'interrupted',
    endedAt: '2026-11-02T00:00:00.000Z',
    calls: {},
    problem: 'full',
  })
  db.close()

  const again = openOrThrow(file)
  expect(again.check()).toEqual([])
  storeScan(again, { id: 's03', states: manyStates(3) })
  expect(again.scans.lastCounting(targetId)).toMatchObject({ id: 's03', seq: 2 })
})

/** A real file system of a few megabytes; only an administrator of Linux can make one. */
function smallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = join(temporaryFolder(), 'disk')
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'pipe' })
  } catch {
    return null
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return folder
}

it('survives a disk that is full', async ({ skip }) => {
  const disk = smallDisk()
  if (disk === null) skip('SKIPPED: a small disk needs root on Linux and the right to mount')
  const file = join(String(disk), 'history.db')
  const opening = openHistory(file, { now: clock() })
  if (opening.status !== 'open') throw new Error(opening.message)
  const { history } = opening
  const targetId = storeScan(history, { id: 's01', states: manyStates(1, 200) })
  const before = history.states.now(targetId)
  expect(() => storeScan(history, { id: 's02', states: manyStates(2, 5000) })).toThrow(/full|disk/)
  expect(history.states.now(targetId)).toEqual(before)
  await expect(history.backup()).rejects.toThrow(/full|space|disk/)
  expect(history.check()).toEqual([])
  storeScan(history, { id: 's03', states: manyStates(3, 50) })
  expect(history.scans.lastCounting(targetId)).toMatchObject({ id: 's03' })
  history.close()
  const again = openOrThrow(file)
  expect(again.check()).toEqual([])
  expect(again.scans.lastCounting(targetId)).toMatchObject({ id: 's03', seq: 2 })
})
