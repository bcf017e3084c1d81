import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeEach, expect, it } from 'vitest'
import { changeAnswers } from '../../../electron/engine/aws/tape-edits'
import type { Engine } from '../../../electron/headless/commands/engine'
import {
  runHistoryBackup,
  runHistoryForget,
  runHistoryPrune,
  runHistoryStats,
} from '../../../electron/headless/commands/history'
import { runHistoryCheck, runHistoryRestore } from '../../../electron/headless/commands/history-files'
import type { Terminal } from '../../../electron/headless/output/terminal'
import { temporaryFolder } from '../../support/history'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp, type TapedApp } from '../../support/taped-app'
import { fakeTerminal, type FakeTerminal } from '../../support/fake-terminal'

const prodAccount = '222233334444'
let app: TapedApp
let engine: Engine
let fake: FakeTerminal
let terminal: Terminal

/** A bucket that is not versioned from one scan to the next: two scans differ. */
const unversioned = changeAnswers(
  tapes.prod,
  { operation: 's3:GetBucketVersioning', input: { Bucket: 'acme-prod-data-0' } },
  () => ({}),
)

beforeEach(async () => {
  app = openTapedApp({ tapes: { prod: unversioned, staging: tapes.staging } })
  await app.scan({ profiles: ['prod', 'staging'] })
  engine = app.engine
  fake = fakeTerminal()
  terminal = fake.terminal
})

/** What was written last, as JSON. */
const printed = (): unknown =>
  JSON.parse(fake.log.findLast((line) => line.startsWith('write '))?.slice('write '.length) ?? 'null')

const files = (): readonly string[] => readdirSync(dirname(app.file))
/** Whether any file beside the history, or it, holds these bytes. */
const holds = (text: string): boolean =>
  files()
    .map((name) => join(dirname(app.file), name))
    .filter((path) => statSync(path).isFile() && !path.includes('.lock-'))
    .some((path) => readFileSync(path).includes(text))

it('says what the history holds', async () => {
  expect(await runHistoryStats(engine, terminal, { json: true })).toBe(0)
  expect(printed()).toMatchObject({
    file: app.file,
    accounts: [{ scans: 1 }, { accountId: prodAccount, scans: 1 }],
    backups: [],
  })
})

it('forgets an account for good: no byte of it stays, and the other is as it was', async () => {
  const targets = await app.ask('targets.list', {})
  const prod = targets.find(({ accountId }) => accountId === prodAccount)
  const other = targets.find(({ accountId }) => accountId !== prodAccount)
  await app.ask('decisions.suppress', {
    ...{ targetId: prod?.id ?? '', checkId: 's3.bucket-versioning', resource: '*:acme-prod-data-0' },
    ...{ kind: 'accepted-risk', reason: 'It is made anew each night.', endsAt: '2027-03-31T00:00:00.000Z' },
  })
  const findings = () => app.ask('findings.list', { targetIds: [other?.id ?? ''], limit: 1000 })
  const before = await findings()

  expect(await runHistoryForget(engine, terminal, { account: prodAccount, yes: false, json: true })).toBe(0)
  const told = printed() as { deleted: boolean; scans: number; decisions: number }
  expect(told).toMatchObject({ deleted: false, scans: 1, decisions: 1 })
  expect(await app.ask('targets.list', {})).toHaveLength(2)

  await runHistoryForget(engine, terminal, { account: prodAccount, yes: true, json: false })
  expect(fake.said).toContain('are deleted for good')
  expect(await app.ask('targets.list', {})).toEqual([other])
  expect(await findings()).toEqual(before)
  expect(app.events.filter(({ type }) => type === 'targets.changed')).toHaveLength(1)
  await app.app.close()
  expect([prodAccount, 'acme-prod-data-0', 'made anew each night'].filter(holds)).toEqual([])
  expect(holds(other?.accountId ?? 'nobody')).toBe(true)
})

it('forgets with an account the reports that tell of it, and what was decided of it for all; other reports stay', async () => {
  const targets = await app.ask('targets.list', {})
  const idOf = (own: boolean) =>
    targets.filter(({ accountId }) => (accountId === prodAccount) === own).map(({ id }) => id)
  for (const targetIds of [idOf(true), idOf(false), [...idOf(true), ...idOf(false)]])
    await app.ask('report.issue', { targetIds, formats: ['html'] })
  await app.ask('decisions.suppress', {
    ...{ targetId: null, checkId: 'ec2.default-sg-closed', resource: `*:${prodAccount}:*` },
    ...{ kind: 'accepted-risk', reason: 'Nothing runs there.', endsAt: '2027-03-31T00:00:00.000Z' },
  })
  await runHistoryForget(engine, terminal, { account: prodAccount, yes: true, json: false })
  expect((await app.ask('report.issued', {})).map(({ targetIds }) => targetIds)).toEqual([idOf(false)])
  expect(await app.ask('decisions.list', {})).toEqual([])
  await app.app.close()
  expect([prodAccount, 'Nothing runs there'].filter(holds)).toEqual([])
})

it('scans an account again that was forgotten, as if for the first time', async () => {
  await runHistoryForget(engine, terminal, { account: prodAccount, yes: true, json: false })
  const [progress] = await app.scan({ profiles: ['prod'] })
  expect(progress).toMatchObject({ status: 'complete' })
  const targets = await app.ask('targets.list', {})
  expect(targets.map(({ accountId }) => accountId)).toContain(prodAccount)
})

it.each([
  ['no account number', 'acme'],
  ['an account that it does not hold', '999988887777'],
])('refuses to forget %s', async (_what, account) => {
  await expect(runHistoryForget(engine, terminal, { account, yes: true, json: false })).rejects.toMatchObject(
    { trouble: { hint: expect.stringMatching(/./) as string } },
  )
})

it('deletes nothing while a scan runs, in whatever process', async () => {
  const db = new Sqlite(app.file)
  db.exec("UPDATE scan SET status = 'running', seq = NULL")
  db.close()
  await expect(
    runHistoryForget(engine, terminal, { account: prodAccount, yes: true, json: false }),
  ).rejects.toMatchObject({ trouble: { code: 'busy' } })
  await expect(runHistoryPrune(engine, terminal, { keepDays: 1, json: false })).rejects.toMatchObject({
    trouble: { code: 'busy' },
  })
  expect(await app.ask('history.stats', {})).toMatchObject({ accounts: [{}, {}] })
})

it('prunes what older scans read, and keeps every finding and score', async () => {
  app.advance(40)
  app.play('prod', tapes.prod)
  await app.scan({ profiles: ['prod'] })
  const all = async () => ({
    targets: await app.ask('targets.list', {}),
    findings: await app.ask('findings.list', { limit: 1000 }),
    trends: await Promise.all(
      (await app.ask('targets.list', {})).map(({ id }) => app.ask('trend.get', { targetId: id })),
    ),
  })
  const before = await all()
  expect(await runHistoryPrune(engine, terminal, { keepDays: 30, json: true })).toBe(0)
  const { dropped } = printed() as { dropped: number }
  expect(dropped).toBeGreaterThan(0)
  expect(await all()).toEqual(before)
  await runHistoryPrune(engine, terminal, { keepDays: 30, json: true })
  expect(printed()).toMatchObject({ dropped: 0 })
})

it('makes a checked copy where it is told to, and never over another file', async () => {
  const output = join(temporaryFolder(), 'copy.sqlite')
  expect(await runHistoryBackup(engine, terminal, { json: false, output })).toBe(0)
  expect(statSync(output).mode & 0o077).toBe(0)
  expect(files().filter((name) => name.includes('.backup-'))).toEqual([])
  await expect(runHistoryBackup(engine, terminal, { json: false, output })).rejects.toMatchObject({
    trouble: { code: 'refused' },
  })
})

it('restores the newest good backup, and keeps what was there', async () => {
  await runHistoryBackup(engine, terminal, { json: false })
  await runHistoryForget(engine, terminal, { account: prodAccount, yes: true, json: false })
  const given = { history: app.file, demo: false, json: true }
  expect(await runHistoryRestore(terminal, given)).toBe(5) // it is open
  await app.app.close()
  expect(await runHistoryRestore(terminal, given)).toBe(0)
  const { movedTo } = printed() as { movedTo: string }
  expect(existsSync(movedTo)).toBe(true)
  const again = openTapedApp({ tapes: {}, file: app.file })
  expect(await again.ask('targets.list', {})).toHaveLength(2)
})

it('says which backup is broken, with the exit code of a history', async () => {
  await runHistoryBackup(engine, terminal, { json: false })
  const [backup = ''] = files().filter((name) => name.includes('.backup-'))
  await app.app.close()
  const given = { history: app.file, demo: false, json: false }
  expect(await runHistoryCheck(terminal, given)).toBe(0)
  writeFileSync(join(dirname(app.file), backup), 'this is no database')
  expect(await runHistoryCheck(terminal, given)).toBe(5)
  expect(fake.said).toContain(`wrong: The backup ${join(dirname(app.file), backup)} cannot be used`)
})

it('says that there is no backup to restore', async () => {
  await app.app.close()
  expect(await runHistoryRestore(terminal, { history: app.file, demo: false, json: false })).toBe(5)
  expect(fake.said).toContain('There is no good backup')
})

it('keeps the five newest backups', async () => {
  for (let made = 0; made < 7; made += 1) await app.ask('history.backup', {})
  const { backups } = await app.ask('history.stats', {})
  expect(backups).toHaveLength(5)
  expect(files().filter((name) => name.includes('.backup-')).length).toBe(5)
})
