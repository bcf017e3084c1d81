import { beforeEach, expect, it } from 'vitest'
import { changeAnswers } from '../../../electron/engine/aws/tape-edits'
import type { Engine } from '../../../electron/headless/commands/engine'
import { createProgram } from '../../../electron/headless/commands/program'
import { runDecisions, runUndo } from '../../../electron/headless/commands/decisions'
import { runSuppress, type SuppressOptions } from '../../../electron/headless/commands/suppress'
import { fakeTerminal, type FakeTerminal } from '../../support/fake-terminal'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

const wanted: SuppressOptions = {
  ...{
    allAccounts: false,
    check: 's3.bucket-versioning',
    resource: '*:acme-prod-data-0',
    kind: 'accepted-risk',
  },
  ...{ reason: 'It is made anew each night.', until: '2027-03-31T00:00:00.000Z', preview: false, json: true },
}
let engine: Engine
let fake: FakeTerminal
const printed = (): unknown => {
  const value: unknown = JSON.parse(fake.out)
  fake.out = ''
  return value
}

beforeEach(async () => {
  const app = openTapedApp({
    tapes: {
      prod: changeAnswers(
        tapes.prod,
        { operation: 's3:GetBucketVersioning', input: { Bucket: 'acme-prod-data-0' } },
        () => ({}),
      ),
    },
  })
  await app.scan({ profiles: ['prod'] })
  engine = app.engine
  fake = fakeTerminal()
})

it('shows what a decision would do, and decides nothing', async () => {
  expect(await runSuppress(engine, fake.terminal, { ...wanted, preview: true })).toBe(0)
  expect(printed()).toMatchObject({ id: null, matching: 1, hides: 1 })
  await runDecisions(engine, fake.terminal, { profile: [], json: true })
  expect(printed()).toEqual([])
})

it('decides, lists and takes back', async () => {
  await runSuppress(engine, fake.terminal, wanted)
  const { id } = printed() as { id: string }
  await runDecisions(engine, fake.terminal, { profile: ['prod'], json: true })
  expect(printed()).toMatchObject([
    { id, profile: 'prod', kind: 'accepted-risk', endsAt: wanted.until, failing: 1 },
  ])
  expect(await runUndo(engine, fake.terminal, { id, json: true })).toBe(0)
  expect(printed()).toEqual({ undone: id })
  await runDecisions(engine, fake.terminal, { profile: [], json: true })
  expect(printed()).toEqual([])
})

it('decides for every account, those that come later too', async () => {
  await runSuppress(engine, fake.terminal, { ...wanted, allAccounts: true })
  fake.out = ''
  await runDecisions(engine, fake.terminal, { profile: [], json: false })
  expect(fake.out).toContain('all accounts')
  fake.out = ''
  await runDecisions(engine, fake.terminal, { profile: ['prod'], json: true })
  expect(printed()).toMatchObject([{ targetId: null, profile: null, failing: 1 }])
})

it('hides nothing by a tag of resources whose tags AWS does not list', async () => {
  const tag = { key: 'Environment', value: '*' }
  await expect(runSuppress(engine, fake.terminal, { ...wanted, tag })).rejects.toThrow(
    'No finding of s3.bucket-versioning matches *:acme-prod-data-0 with the tag Environment=* here',
  )
})

it('says to a person what it hides, costs, and how to undo it', async () => {
  await runSuppress(engine, fake.terminal, { ...wanted, json: false })
  expect(fake.said).toMatch(
    /^Hides 1 failure\. The score stays at \S+; accepted risks cost \S+ of it \(0\S* before\)\.\n/,
  )
  expect(fake.said).toMatch(/Undo: triad decisions undo --id \S+\n$/)
  await runDecisions(engine, fake.terminal, { profile: [], json: false })
  expect(fake.out).toContain('It is made anew each night.')
})

it.each([
  ['no end', ['--kind', 'accepted-risk']],
  ['an end that is no date', ['--kind', 'accepted-risk', '--until', 'soon']],
  ['one account and all', ['--kind', 'accepted-risk', '--until', '2027-03-31', '-p', 'a', '--all-accounts']],
  ['a tag without a value', ['--kind', 'accepted-risk', '--until', '2027-03-31', '--tag', 'sandbox']],
  ['a kind that there is not', ['--kind', 'ignored', '--until', '2027-03-31']],
])('does not understand %s', async (_which, more) => {
  const program = createProgram(fake.terminal)
  for (const command of program.commands) command.configureOutput({ writeErr: () => undefined })
  const given = ['suppress', '--check', 'a.b', '--resource', '*', '--reason', 'so', ...more]
  await expect(program.parseAsync(given, { from: 'user' })).rejects.toMatchObject({ name: 'CommanderError' })
})
