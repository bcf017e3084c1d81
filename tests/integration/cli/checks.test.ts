import { readFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { checks, manualChecks } from '../../../electron/engine/checks'
import { runChecks } from '../../../electron/headless/commands/checks'
import type { CheckView } from '../../../shared/contract/views'
import { fakeTerminal, type FakeTerminal } from '../../support/fake-terminal'
import { openTapedApp } from '../../support/taped-app'

let fake: FakeTerminal
beforeEach(() => {
  fake = fakeTerminal()
})

const list = async (json: boolean): Promise<void> => {
  const { engine } = openTapedApp({ tapes: {} })
  expect(await runChecks(engine, fake.terminal, { json })).toBe(0)
}
const listed = async (): Promise<readonly CheckView[]> => {
  await list(true)
  return JSON.parse(fake.out) as readonly CheckView[]
}

it('lists every check once, live ones and attested ones, and says nothing else to a script', async () => {
  const all = await listed()
  expect(all.map(({ id, kind }) => [id, kind])).toEqual([
    ...checks.map(({ id }) => [id, 'live']),
    ...manualChecks.map(({ id }) => [id, 'attested']),
  ])
  expect(fake.said).toBe('')
})

it('tells all that is known of a check that facts decide', async () => {
  const found = (await listed()).find(({ id }) => id === 's3.bucket-access-logging')
  expect(found).toMatchObject({
    ...{
      severity: 'medium',
      service: 's3',
      kind: 'live',
      resourceType: 'AWS::S3::Bucket',
      scope: 'regional',
    },
    ...{ subject: 's3.buckets', supporting: ['cloudtrail.trails'], parameters: [], statement: null },
    ...{ responsibility: 'customer.platform-apps-iam', hygiene: [], rootStep: null },
    controls: { 'cis-aws-foundations': [], 'security-hub': ['S3.9'], 'pci-dss': ['10.2.1.1'] },
  })
  expect(found?.operations).toContain('s3:ListBuckets')
  expect(found?.actions).toContain('s3:ListAllMyBuckets')
  expect(found?.remediation.steps.length).toBeGreaterThan(0)
})

it('tells of parameters, steps of the root account and rows about data', async () => {
  const all = await listed()
  const check = (id: string) => all.find((each) => each.id === id)
  expect(check('iam.user-access-key-rotated')?.parameters).toEqual([
    { name: 'days', title: 'Age at which an active access key fails', unit: 'days', default: 90 },
  ])
  expect(check('iam.root-mfa')).toMatchObject({ rootStep: 2, hygiene: ['mfa'] })
  expect(check('s3.bucket-tls-only')?.data).toContain('in-transit')
})

it('tells of an attested check what is stated, and that it reads nothing', async () => {
  expect((await listed()).find(({ id }) => id === 'manual.incident-runbook')).toMatchObject({
    ...{ kind: 'attested', subject: null, supporting: [], operations: [], actions: [] },
    statement: { mostDays: 365 },
  })
})

it('names no action that the published policy lacks, and no other one is in the policy', async () => {
  // More than one where one would pass IAM's limit of length.
  const written = [JSON.parse(readFileSync('docs/read-only-policy.json', 'utf8'))].flat() as readonly {
    readonly Statement: readonly { readonly Action: readonly string[] }[]
  }[]
  const allowed = new Set(written.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action)))
  const named = new Set((await listed()).flatMap(({ actions }) => actions))
  const signIn = ['ec2:DescribeRegions', 'iam:ListAccountAliases', 'sts:GetCallerIdentity']
  expect([...allowed].filter((action) => !named.has(action) && !signIn.includes(action))).toEqual([])
  expect([...named].filter((action) => !allowed.has(action))).toEqual([])
})

it('is a table for people, a line a check, and says where the rest is', async () => {
  await list(false)
  expect(fake.out.trimEnd().split('\n')).toHaveLength(1 + checks.length + manualChecks.length)
  expect(fake.out).toMatch(
    /^High +iam\.user-access-key-rotated +once +AWS::IAM::User +days=90 +2\.12 +Active access keys/m,
  )
  expect(fake.out).toMatch(/^High +manual\.incident-runbook +attested /m)
  expect(fake.said).toMatch(/^\d+ checks; --json tells all that is known about each\.\n$/)
})
