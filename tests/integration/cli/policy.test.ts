import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { Tape } from '../../../electron/engine/aws/tape'
import { deny, failWith } from '../../../electron/engine/aws/tape-edits'
import type { Engine } from '../../../electron/headless/commands/engine'
import { runMissing } from '../../../electron/headless/commands/missing'
import { runPolicy, type PolicyOptions } from '../../../electron/headless/commands/policy'
import { createProgram } from '../../../electron/headless/commands/program'
import { fakeTerminal, type FakeTerminal } from '../../support/fake-terminal'
import { temporaryFolder } from '../../support/history'
import { inRegions, tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

let fake: FakeTerminal
beforeEach(() => {
  fake = fakeTerminal()
})

const engineOn = async (tape?: Tape): Promise<Engine> => {
  const { engine, scan } = openTapedApp({ tapes: tape === undefined ? {} : { prod: tape } })
  if (tape !== undefined) await scan({ profiles: ['prod'] })
  return engine
}

const scpDenied = (tape: Tape, operation: string): Tape =>
  failWith(
    tape,
    { operation },
    {
      name: 'AccessDeniedException',
      message: `User is not authorized to perform: ${operation} with an explicit deny in a service control policy`,
      status: 400,
    },
  )

const wanted: PolicyOptions = { format: 'json', output: '-', json: false }

it('writes the policy of one service on standard output, and nothing else there', async () => {
  expect(await runPolicy(await engineOn(), fake.terminal, { ...wanted, services: ['kms'] })).toBe(0)
  const { Statement } = JSON.parse(fake.out) as { Statement: readonly { Sid: string }[] }
  expect(Statement.map(({ Sid }) => Sid)).toEqual(['ReadEc2', 'ReadIam', 'ReadKms', 'ReadSts'])
  expect(fake.said).toMatch(/^\d+ actions, all of them reading\.\n$/)
})

it.each([
  ['terraform', /^variable "trusted_account_id" \{/],
  ['cloudformation', /^AWSTemplateFormatVersion: /],
] as const)('writes %s to a file for its owner alone', async (format, start) => {
  const output = join(temporaryFolder(), 'policy')
  expect(await runPolicy(await engineOn(), fake.terminal, { ...wanted, format, output })).toBe(0)
  expect([fake.out, statSync(output).mode & 0o777]).toEqual(['', 0o600])
  expect(readFileSync(output, 'utf8')).toMatch(start)
})

it.each([
  [{ checks: ['s3.nothing'] }, 'No check or service is named s3.nothing'],
  [{ profile: 'prod' }, '-p and --json have no meaning'],
  [{ json: true }, '-p and --json have no meaning'],
  [{ output: '/nowhere/at/all' }, 'cannot be written'],
])('writes nothing for %j', async (over, why) => {
  await expect(runPolicy(await engineOn(), fake.terminal, { ...wanted, ...over })).rejects.toThrow(why)
  expect(fake.out).toBe('')
})

it('lists what was refused, tells whom to ask, and gives the policy that mends it', async () => {
  const engine = await engineOn(scpDenied(deny(tapes.prod, 's3:ListBuckets'), 'kms:ListKeys'))
  expect(await runMissing(engine, fake.terminal, { json: false })).toBe(0)
  expect(fake.out).toMatch(/s3:ListAllMyBuckets +not allowed +global +.*s3\.bucket-not-public, /)
  expect(fake.out).toMatch(/kms:ListKeys +organization +/)
  expect(fake.said).toMatch(/1 line is refused by a policy of the organization \(SCP\): .*\n {2}Next: ask /)
  expect(JSON.parse(fake.out.slice(fake.out.indexOf('\n{')))).toEqual({
    Version: '2012-10-17',
    Statement: [{ Sid: 'ReadS3', Effect: 'Allow', Action: ['s3:ListAllMyBuckets'], Resource: '*' }],
  })
})

it('prints for scripts nothing but JSON, and no policy where none can help', async () => {
  const engine = await engineOn(scpDenied(tapes.prod, 'kms:ListKeys'))
  expect(await runMissing(engine, fake.terminal, { profile: 'prod', json: true })).toBe(0)
  expect(JSON.parse(fake.out)).toMatchObject({
    missing: [{ operation: 'kms:ListKeys', cause: 'denied-by-scp' }],
    files: null,
  })
  expect(fake.said).toBe('')
})

it('keeps a hostile name from steering the terminal', async () => {
  const hostile: Engine['ask'] = (channel, request) =>
    channel === 'permissions.missing'
      ? (Promise.resolve({
          missing: [
            {
              ...{ operation: 's3:\u001b[2J\u202eGet', actions: [], cause: 'denied', unseen: 1, worth: 1 },
              ...{ regions: ['eu\n\u0007'], checkIds: ['a\u200b'] },
            },
          ],
          files: null,
        }) as never)
      : answers.ask(channel, request)
  const answers = await engineOn(tapes.prod)
  await runMissing({ ...answers, ask: hostile }, fake.terminal, { json: false })
  expect(fake.out).not.toMatch(/[\u001b\u202e\u0007\u200b]/)
  expect(fake.out.split('\n')).toHaveLength(3)
})

it('names three of many Regions', async () => {
  const regions = ['af-south-1', 'ap-east-1', 'ca-west-1', 'eu-west-1', 'us-east-1']
  const engine = await engineOn(scpDenied(inRegions(tapes.prod, regions), 'kms:ListKeys'))
  await runMissing(engine, fake.terminal, { json: false })
  expect(fake.out).toMatch(/kms:ListKeys +organization +af-south-1, ap-east-1, ca-west-1 and 2 more +kms\./)
})

it('asks for a scan where there was none', async () => {
  await expect(runMissing(await engineOn(), fake.terminal, { json: false })).rejects.toThrow(
    'has no scan yet',
  )
})

it.each([
  [['--missing', '--checks', 'kms.rotation']],
  [['--missing', '-o', 'policy.json']],
  [['--format', 'yaml']],
])('%j is a wrong use', async (args) => {
  const program = createProgram(fake.terminal)
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({ writeErr: () => undefined })
  await expect(program.parseAsync(['node', 'triad', 'policy', ...args])).rejects.toMatchObject({
    name: 'CommanderError',
  })
})
