import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { runAttest, type AttestOptions } from '../../../electron/headless/commands/attest'
import { runDecisions, runUndo } from '../../../electron/headless/commands/decisions'
import type { Engine } from '../../../electron/headless/commands/engine'
import { createProgram } from '../../../electron/headless/commands/program'
import { fakeTerminal, type FakeTerminal } from '../../support/fake-terminal'
import { temporaryFolder } from '../../support/history'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

const wanted: AttestOptions = {
  ...{ check: 'manual.incident-runbook', profile: 'prod', statement: 'We rehearsed it in May.', json: true },
  ...{ person: 'grace', until: '2027-03-31T00:00:00.000Z' },
}
let engine: Engine
let fake: FakeTerminal
const printed = (): unknown => {
  const value: unknown = JSON.parse(fake.out)
  fake.out = ''
  return value
}
/** A file that is gone after the test. */
function fileOf(text: string): string {
  const file = path.join(temporaryFolder(), 'runbook.txt')
  writeFileSync(file, text)
  return file
}

beforeEach(async () => {
  const app = openTapedApp({ tapes: { prod: tapes.prod } })
  await app.scan({ profiles: ['prod'] })
  engine = app.engine
  fake = fakeTerminal()
})

it('attests, lists beside other decisions, and takes back', async () => {
  expect(await runAttest(engine, fake.terminal, wanted)).toBe(0)
  const { id, proven } = printed() as { id: string; proven: { before: number; after: number } }
  expect(proven.after).toBeGreaterThan(proven.before)
  await runDecisions(engine, fake.terminal, { profile: ['prod'], json: true })
  expect(printed()).toMatchObject([
    {
      ...{ id, kind: 'attestation', profile: 'prod', checkId: wanted.check, person: 'grace', evidence: null },
      ...{ statement: wanted.statement, endsAt: wanted.until, over: false },
    },
  ])
  expect(await runUndo(engine, fake.terminal, { id, json: true })).toBe(0)
  expect(printed()).toEqual({ undone: id })
  await runDecisions(engine, fake.terminal, { profile: [], json: true })
  expect(printed()).toEqual([])
})

it('keeps of a file its name and its fingerprint', async () => {
  const evidenceFile = fileOf('Step one: breathe.')
  await runAttest(engine, fake.terminal, { ...wanted, evidenceFile })
  expect(printed()).toMatchObject({
    evidence: {
      ...{ type: 'file', name: 'runbook.txt' },
      sha256: createHash('sha256').update('Step one: breathe.').digest('hex'),
    },
  })
})

it('attests nothing where the file is not there', async () => {
  await expect(
    runAttest(engine, fake.terminal, { ...wanted, evidenceFile: '/nowhere/at/all' }),
  ).rejects.toThrow('/nowhere/at/all could not be read, so nothing was attested')
  await runDecisions(engine, fake.terminal, { profile: [], json: false })
  expect(fake.said).toBe('No decision stands.\n')
})

it('says to a person what it did to the score, and how to undo it', async () => {
  await runAttest(engine, fake.terminal, { ...wanted, evidence: 'Minutes of 4 May', json: false })
  expect(fake.said).toMatch(
    /^Attested until 2027-03-31\. The score goes from \S+ to \S+\.\n {2}Undo: triad decisions undo --id \S+\n$/,
  )
  await runDecisions(engine, fake.terminal, { profile: [], json: false })
  expect(fake.out).toMatch(
    /Attested +manual\.incident-runbook .* grace +2027-03-31 +We rehearsed it in May\./,
  )
})

it.each([
  ['no check', ['--statement', 'so']],
  ['no statement', ['manual.incident-runbook']],
  ['an end that is no date', ['manual.incident-runbook', '--statement', 'so', '--until', 'soon']],
  [
    'two kinds of evidence',
    ['manual.incident-runbook', '--statement', 'so', '--evidence', 'a', '--evidence-file', 'b'],
  ],
])('does not understand %s', async (_which, more) => {
  const program = createProgram(fake.terminal)
  for (const command of program.commands) command.configureOutput({ writeErr: () => undefined })
  await expect(program.parseAsync(['attest', ...more], { from: 'user' })).rejects.toMatchObject({
    name: 'CommanderError',
  })
})
