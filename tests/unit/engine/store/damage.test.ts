// Long: every damage to one file.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { newestGoodBackup, restore } from '../../../../electron/engine/store/backup'
import { openHistory, type History } from '../../../../electron/engine/store/open-history'
import type { Recovered } from '../../../../electron/engine/store/recover'
import {
  aResource,
  aState,
  changed,
  clock,
  openOrThrow,
  storeScan,
  temporaryFile,
} from '../../../support/history'

const check = 's3.bucket-tls-only'
const findings = 3000
const page = 4096
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const open = (file: string) => openHistory(file, { now: clock() })

function write(file: string, at: number, bytes: Uint8Array): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}

/** A closed history of one scan with many findings. */
function aHistory(): string {
  const file = temporaryFile()
  const history = openOrThrow(file)
  const states = Array.from({ length: findings }, (_, index) =>
    changed(
      aState(check, aResource(`bucket-${index}`), 'fail', { evidence: { index, text: 'e'.repeat(100) } }),
    ),
  )
  storeScan(history, { id: 's01', states })
  history.close()
  return file
}

/** Offset of a page that the table's or index's content fills. */
function pageOf(file: string, name: string, share = 0.5): number {
  const db = new Database(file, { readonly: true })
  const pages = db
    .prepare<[string], number>(
      "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno",
    )
    .pluck()
    .all(name)
  db.close()
  const number = pages[Math.floor(pages.length * share)]
  if (number === undefined) throw new Error(`${name} has no leaf.`)
  return (number - 1) * page
}

/** As a process that was killed leaves it: still marked as open. */
function markUnclean(file: string): void {
  const db = new Database(file)
  db.exec("INSERT INTO holder (id, opened_at) VALUES (1, '2026-11-01T00:00:00.000Z')")
  db.close()
}

/** An index entry that names another row than its own: what a quick check does not see. */
function breakIndex(file: string): void {
  // Cells fill a page from its end, and an entry of an index ends with the row that it names.
  const at = pageOf(file, 'state_by_start') + page - 1
  write(file, at, Uint8Array.of((readFileSync(file)[at] ?? 0) ^ 1))
}

const cases: readonly [what: string, damage: (file: string) => void, kept: number][] = [
  ['a header of zeros', (file) => write(file, 0, new Uint8Array(100)), 0],
  ['a file cut in half', (file) => truncateSync(file, Math.floor(statSync(file).size / 2 / page) * page), 0],
  [
    'garbage in the description of its tables',
    (file) => write(file, pageOf(file, 'sqlite_schema'), new Uint8Array(page).fill(0x5a)),
    0,
  ],
  [
    'garbage in the page of who has it open',
    (file) => write(file, pageOf(file, 'holder'), new Uint8Array(page).fill(0x5a)),
    findings,
  ],
  [
    'garbage in a page of states',
    (file) => write(file, pageOf(file, 'state'), new Uint8Array(page).fill(0xa5)),
    2700,
  ],
  [
    'garbage in the last page of evidence',
    (file) => write(file, pageOf(file, 'evidence', 0.999), new Uint8Array(page).fill(0xff)),
    2700,
  ],
  [
    'garbage in an index',
    (file) => write(file, pageOf(file, 'state_of_finding'), new Uint8Array(page).fill(0x5a)),
    findings,
  ],
]

function recovered(file: string): { history: History; notice: Recovered } {
  const opening = open(file)
  if (opening.status !== 'open') throw new Error(opening.message)
  const [notice] = opening.notices
  if (notice?.type !== 'recovered') throw new Error('It was opened as if it were whole.')
  return { history: opening.history, notice }
}

describe('a damaged history is kept aside, and what it still gives goes on', () => {
  it.each(cases)('%s', (_what, damage, kept) => {
    const file = aHistory()
    damage(file)
    const hash = hashOf(file)
    const { history, notice } = recovered(file)
    expect(hashOf(notice.movedTo)).toBe(hash)
    expect(notice).toMatchObject({ backup: null, message: expect.stringContaining(notice.movedTo) })
    expect(history.check()).toEqual([])
    const total = history.findings.list({}, { offset: 0, limit: 1 }).total
    expect(total).toBeGreaterThanOrEqual(kept)
    expect(total).toBeLessThanOrEqual(findings)
    const target = storeScan(history, {
      id: 's02',
      states: [changed(aState(check, aResource('later'), 'pass'))],
    })
    expect(history.states.now(target).findings.size).toBe(total + 1)
    history.close()
    expect(open(file)).toMatchObject({ status: 'open', notices: [] })
  })
})

it('looks at indexes too after an unclean end, and loses no row to a broken one', () => {
  const file = aHistory()
  breakIndex(file)
  const blind = open(file)
  if (blind.status !== 'open') throw new Error(blind.message)
  expect(blind.notices).toEqual([])
  blind.history.close()
  markUnclean(file)
  const { history } = recovered(file)
  expect(history.findings.list({}, { offset: 0, limit: 1 }).total).toBe(findings)
  history.close()
})

it('repairs at the next opening what an idle look found', () => {
  const file = aHistory()
  const history = openOrThrow(file)
  expect(history.checkRest()).toEqual([])
  // SQLite reads pages from the file anew only where it does not have them yet.
  write(file, pageOf(file, 'evidence'), new Uint8Array(page).fill(0xa5))
  const other = openOrThrow(file.replace('history.db', 'other.db'))
  other.close()
  const second = new Database(file)
  second.exec("UPDATE account SET name = 'touched'")
  second.close()
  expect(history.checkRest()).not.toEqual([])
  history.close()
  recovered(file).history.close()
})

it('leaves a damaged file in its place where it cannot be repaired', () => {
  const file = aHistory()
  write(file, pageOf(file, 'state'), new Uint8Array(page).fill(0xa5))
  const hash = hashOf(file)
  const now = () => new Date('2026-11-09T00:00:00.000Z')
  // What a repair would be drafted in is taken.
  writeFileSync(`${file}.new-2026-11-09T00-00-00.000Z`, 'x')
  expect(openHistory(file, { now })).toMatchObject({ status: 'refused' })
  expect(hashOf(file)).toBe(hash)
})

it('repairs nothing under another process that has it open', () => {
  const file = aHistory()
  const other = openOrThrow(file)
  write(file, pageOf(file, 'state'), new Uint8Array(page).fill(0xa5))
  const hash = hashOf(file)
  expect(open(file)).toMatchObject({ status: 'refused', code: 'damaged' })
  expect(hashOf(file)).toBe(hash)
  other.close()
})

it('offers the newest backup that is good, and restores it without losing what was there', async () => {
  const file = aHistory()
  const now = clock('2026-11-05T00:00:00.000Z')
  const history = openOrThrow(file, { now })
  const good = await history.backup()
  const bad = await history.backup()
  history.close()
  write(bad, pageOf(bad, 'state'), new Uint8Array(page).fill(0xa5))
  write(file, 0, new Uint8Array(100))
  const { history: rest, notice } = recovered(file)
  expect(notice).toMatchObject({ rows: 0, backup: good, hint: expect.stringContaining(good) })
  expect(newestGoodBackup(file)).toBe(good)
  expect(restore(file, good, now())).toMatchObject({ status: 'refused', code: 'locked' })
  rest.close()
  expect(restore(file, bad, now())).toMatchObject({ status: 'refused', code: 'damaged' })
  const restored = restore(file, good, now())
  expect(restored).toEqual({ status: 'restored', movedTo: expect.stringContaining('.replaced-') })
  const again = openOrThrow(file)
  expect(again.findings.list({}, { offset: 0, limit: 1 }).total).toBe(findings)
})
