import { chmodSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkFile, listBackups } from '../../../../electron/engine/store/backup'
import { openHistory } from '../../../../electron/engine/store/open-history'
import { clock, openOrThrow, storeScan, temporaryFile } from '../../../support/history'
import { historyProcess, historyProgram } from '../../../support/history-process'

let program: Awaited<ReturnType<typeof historyProgram>>
beforeAll(async () => {
  program = await historyProgram()
})
afterAll(() => program.remove())

const start = (command: string, file: string, ...args: readonly string[]) =>
  historyProcess(program.path, [command, file, ...args])

/** What a torn scan would show, read past all of our own code. */
function torn(file: string) {
  const db = new Database(file, { readonly: true })
  const count = (sql: string) => db.prepare<[], number>(sql).pluck().get()
  const answer = {
    integrity: db.pragma('integrity_check', { simple: true }),
    foreignKeys: db.pragma('foreign_key_check'),
    endedWithoutStates: count(`SELECT count(*) FROM scan s WHERE seq IS NOT NULL AND
      (SELECT count(*) FROM state WHERE target_id = s.target_id AND from_seq = s.seq) <> 200`),
    statesOfNoScan: count('SELECT count(*) FROM state WHERE from_seq > (SELECT max(seq) FROM scan)'),
    openTwice: count(`SELECT count(*) FROM (SELECT 1 FROM state WHERE to_seq IS NULL
      GROUP BY target_id, check_id, resource_id HAVING count(*) > 1)`),
    unitsWithoutFacts: count(`SELECT count(*) FROM scan_unit u WHERE ended_at IS NOT NULL
      AND (SELECT count(*) FROM scan_fact WHERE scan_id = u.scan_id) <> 2`),
    standingWrong: count(`SELECT (SELECT coalesce(sum(findings), 0) FROM standing) <>
      (SELECT count(*) FROM state WHERE to_seq IS NULL)`),
    running: count("SELECT count(*) FROM scan WHERE status = 'running'"),
  }
  db.close()
  return answer
}
const whole = {
  integrity: 'ok',
  foreignKeys: [],
  endedWithoutStates: 0,
  statesOfNoScan: 0,
  openTwice: 0,
  unitsWithoutFacts: 0,
  standingWrong: 0,
  running: 0,
}

it('survives twenty kills in the midst of writing, keeps ended units and goes on', async () => {
  const file = temporaryFile()
  let counted = 0
  for (let kill = 0; kill < 20; kill += 1) {
    const writer = start('write', file, `kill-${kill}`)
    await writer.hear()
    await wait(20 + kill * 17)
    await writer.end('SIGKILL')
    const opening = openHistory(file, { now: clock() })
    if (opening.status !== 'open') throw new Error(opening.message)
    const { history, notices } = opening
    expect(notices.filter(({ type }) => type !== 'interrupted')).toEqual([])
    expect(torn(file)).toEqual(whole)
    const scans = history.scans.list({ limit: 1000 })
    const interrupted = scans.filter(({ status }) => status === 'interrupted')
    expect(interrupted.every(({ unitsPlanned }) => unitsPlanned === 0 || unitsPlanned === 2)).toBe(true)
    counted = scans.filter(({ status }) => status === 'complete').length
    history.close()
  }
  expect(counted).toBeGreaterThan(20)
  const history = openOrThrow(file)
  const resumable = history.scans.list({ limit: 1000 }).find(({ unitsEnded }) => unitsEnded === 1)
  if (!resumable) throw new Error('No scan was cut short between its units.')
  expect(history.scans.resume(resumable.id)).toBe(true)
  expect([history.scans.endedUnits(resumable.id), history.scans.openUnits(resumable.id)]).toEqual([
    [{ service: 's3', region: 'eu-west-1' }],
    [{ service: 'ec2', region: 'eu-west-1' }],
  ])
  expect(history.facts.slices(resumable.id)).toHaveLength(2)
})

it('leaves alone what another living process runs, and interrupts it once that process is dead', async () => {
  const file = temporaryFile()
  const holder = start('hold', file, 'other')
  await holder.hear()
  const open = () => {
    const opening = openHistory(file, { now: clock() })
    if (opening.status !== 'open') throw new Error(opening.message)
    opening.history.close()
    return { notices: opening.notices, running: torn(file).running }
  }
  expect(open()).toEqual({ notices: [], running: 1 })
  await holder.end('SIGKILL')
  expect(open()).toEqual({ notices: [{ type: 'interrupted', scanIds: ['other-open-0'] }], running: 0 })
  expect(open()).toEqual({ notices: [], running: 0 })
})

it('lets two processes write at once', async () => {
  const file = temporaryFile()
  const history = openOrThrow(file)
  const writer = start('write', file, 'other', '15')
  await writer.hear()
  for (let round = 0; round < 15; round += 1) {
    storeScan(history, { id: `own-${round + 10}`, account: '999999999999' })
    await wait(5)
  }
  expect(await writer.hear()).toBe('done')
  expect(await writer.end()).toBe(0)
  const seqs = history.targets
    .list()
    .map(({ id }) => history.scans.list({ targetId: id, limit: 100 }))
    .map((scans) => scans.flatMap(({ id }) => history.scans.get(id)?.seq ?? []).toSorted((a, b) => a - b))
  const one = Array.from({ length: 15 }, (_, index) => index + 1)
  expect(seqs).toEqual([one, one])
  expect({ ...torn(file), endedWithoutStates: 0 }).toEqual({ ...whole, running: 15 })
})

it('leaves no half backup when it is ended in the midst of one', async () => {
  const file = temporaryFile()
  const kept: string[] = []
  for (let round = 0; round < 5; round += 1) {
    const writer = start('backup', file, `backup-${round}`)
    await writer.hear()
    await wait(5 + round * 13)
    await writer.end(round % 2 ? 'SIGTERM' : 'SIGKILL')
    kept.push(...listBackups(file))
  }
  expect(kept.map((path) => checkFile(path).status).filter((status) => status !== 'good')).toEqual([])
  const history = openOrThrow(file)
  expect(history.check()).toEqual([])
  const made = await history.backup()
  expect(checkFile(made)).toMatchObject({ status: 'good' })
  expect(readdirSync(dirname(file)).filter((name) => name.endsWith('.part'))).toEqual([])
})

const nobody = 65534
it.skipIf(process.platform === 'win32')('says when it may not write', async () => {
  const file = temporaryFile()
  const asOther = process.getuid?.() === 0 ? nobody : undefined
  if (asOther === undefined) mkdirSync(dirname(file))
  else {
    openOrThrow(file).close()
    chmodSync(dirname(dirname(file)), 0o755)
  }
  chmodSync(dirname(file), 0o555)
  const answer = await historyProcess(program.path, ['open', file], asOther).hear()
  chmodSync(dirname(file), 0o700)
  expect(answer).toMatchObject({ status: 'refused', code: 'unwritable' })
})
