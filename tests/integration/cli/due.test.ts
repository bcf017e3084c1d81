import { beforeEach, expect, it } from 'vitest'
import { changeAnswers } from '../../../electron/engine/aws/tape-edits'
import { runDue, type DueOptions } from '../../../electron/headless/commands/due'
import type { Engine } from '../../../electron/headless/commands/engine'
import { runExportFindings } from '../../../electron/headless/commands/export-findings'
import { runFindings } from '../../../electron/headless/commands/findings'
import { fakeTerminal, type FakeTerminal } from '../../support/fake-terminal'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

const resource = 'arn:aws:s3:::acme-prod-data-0'
const wanted: DueOptions = { check: 's3.bucket-versioning', resource, rule: false, json: true }
const reason = 'The vendor delivers in December.'
const on = '2027-12-24T00:00:00.000Z'
let engine: Engine
let fake: FakeTerminal
const filters = {
  ...{ profile: [], check: 's3.bucket-versioning', severity: [], service: [], region: [], change: [] },
  ...{ overdue: false, owner: [], unowned: false },
}
const listed = async (over: { readonly owner?: readonly string[]; readonly unowned?: boolean } = {}) => {
  fake.out = ''
  await runFindings(engine, fake.terminal, { ...filters, ...over, json: true, byCheck: false, limit: 50 })
  return JSON.parse(fake.out) as {
    findings: { due: string; owner: string | null; resource: { arn: string } }[]
  }
}

beforeEach(async () => {
  const tape = changeAnswers(
    tapes.prod,
    { operation: 's3:GetBucketVersioning', input: { Bucket: 'acme-prod-data-0' } },
    () => ({}),
  )
  const app = openTapedApp({ tapes: { prod: tape } })
  await app.scan({ profiles: ['prod'], checks: ['s3.bucket-versioning'] })
  engine = app.engine
  fake = fakeTerminal()
})

it('moves a due date and puts it back', async () => {
  const before = (await listed()).findings.find((each) => each.resource.arn === resource)?.due
  fake.out = ''
  expect(await runDue(engine, fake.terminal, { ...wanted, on, reason })).toBe(0)
  expect(JSON.parse(fake.out)).toMatchObject({ before, due: on })
  await runDue(engine, fake.terminal, { ...wanted, rule: true, json: false })
  expect(fake.said).toMatch(/^It is due on \d{4}-\d\d-\d\d, it was due on 2027-12-24\.\n$/)
})

it.each([
  ['no day', { reason }, 'No new date was given'],
  ['no reason', { on }, 'No new date was given'],
  ['a resource that nobody knows', { on, reason, resource: 'arn:aws:s3:::nobody' }, 'nothing was changed'],
  ['another Region', { on, reason, inRegion: 'sa-east-1' }, 'nothing was changed'],
])('changes nothing with %s', async (_which, over, message) => {
  await expect(runDue(engine, fake.terminal, { ...wanted, ...over })).rejects.toThrow(message)
})

it('lists by owner and by nobody, and exports owner and due date behind the fields that were there', async () => {
  const all = (await listed()).findings.length
  expect([(await listed({ unowned: true })).findings.length, all > 0]).toEqual([all, true])
  await engine.ask('targets.describe', { targetId: '1', owner: 'Ada' })
  expect((await listed({ unowned: true })).findings).toEqual([])
  expect((await listed({ owner: ['ada'] })).findings.length).toBe(all)
  expect((await listed({ owner: ['ada'], unowned: true })).findings.length).toBe(all)
  fake.out = ''
  await runExportFindings(engine, fake.terminal, {
    ...filters,
    outcome: ['fail'],
    format: 'ndjson',
    output: '-',
  })
  const [line = ''] = fake.out.split('\n')
  expect(Object.entries(JSON.parse(line) as object).slice(-3)).toEqual([
    ['lastSeen', expect.any(String)],
    ['owner', 'Ada'],
    ['due', expect.any(String)],
  ])
})
