import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { signInOperations } from '../../electron/engine/aws/sign-in-operations'
import { collectors, loadCollectors } from '../../electron/engine/collect'
import { operationsOf } from '../../electron/engine/collect/operations'
import type { InputKey } from '../../shared/domain/inputs'
import { createCliHome, readLines, type CliHome } from '../support/run-cli'
import { forgetRequests, operationOf, requests } from './requests'

// The built command line as a person starts it, against the emulated AWS.

const allowed = new Set<string>([
  ...operationsOf(await loadCollectors(Object.keys(collectors) as InputKey[])),
  ...signInOperations,
])
const env = {
  AWS_CONFIG_FILE: process.env['AWS_CONFIG_FILE'] ?? '',
  AWS_SHARED_CREDENTIALS_FILE: process.env['AWS_SHARED_CREDENTIALS_FILE'] ?? '',
}
const accounts = {
  'acme-prod': '222233334444',
  'acme-staging': '333344445555',
  'acme-dev': '444455556666',
}
const scan = (...profiles: readonly string[]) => [
  'scan',
  ...profiles.flatMap((name) => ['-p', name]),
  '--json',
  '-',
]

let home: CliHome
beforeAll(() => {
  home = createCliHome()
})
afterAll(() => home.remove())
beforeEach(forgetRequests)

it('scans accounts side by side: all four outcomes, the right accounts, read operations only', async () => {
  const { code, out, err } = await home.run(scan(...Object.keys(accounts)), { env })
  const lines = readLines(out)
  expect(code).toBe(0)
  expect(new Set(lines.map(({ profile, account }) => `${String(profile)} ${String(account)}`))).toEqual(
    new Set(Object.entries(accounts).map(([profile, account]) => `${profile} ${account}`)),
  )
  expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(
    new Set(['pass', 'fail', 'unknown', 'not-applicable']),
  )
  expect(err).toMatch(/acme-dev +444455556666 +Complete/)

  const sent = await requests()
  expect(sent.length).toBeGreaterThan(600)
  expect(sent.map(operationOf).filter((operation) => !allowed.has(operation))).toEqual([])
})

it('names what it may not read as unknown, and neither as passed nor as failed', async () => {
  const { code, out, err } = await home.run(scan('acme-limited'), { env })
  const lines = readLines(out).filter(({ check }) => /^(kms|rds)\./.test(String(check)))
  expect(code).toBe(0)
  expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']))
  expect(err).toMatch(/acme-limited: \d+ findings could not be read/)
  expect(await home.run([...scan('acme-limited'), '--fail-on-gap'], { env })).toMatchObject({ code: 4 })
})

it('lets a refused profile cost the others nothing', async () => {
  const { code, out, err } = await home.run(scan('acme-prod', 'acme-broken', 'acme-dev'), { env })
  expect(code).toBe(4)
  expect(new Set(readLines(out).map(({ profile }) => profile))).toEqual(new Set(['acme-prod', 'acme-dev']))
  expect(err).toMatch(
    /\nacme-broken: not scanned\. .*InvalidClientTokenId.*\n {2}Next: .*aws configure --profile acme-broken/,
  )
  expect(err).toMatch(/acme-prod +222233334444 +Complete/)
})

it('reads a throttled account to the end', async () => {
  const { code, out } = await home.run(scan('acme-throttled'), { env })
  expect(code).toBe(0)
  // What nobody attested, and what no service of AWS looks for, is unknown however patiently AWS is asked.
  const waiting =
    /^(manual\.|accessanalyzer\.no-open-findings$|guardduty\.no-high-findings$|inspector\.no-critical-findings$)/
  // Operations and fields that AWS has and the emulator has not.
  const notEmulated =
    /^(NotImplemented(?:Exception)?: The emulator|AWS's answer does not hold |TypeError: Invalid RFC-3339 date)/
  const unread = readLines(out).filter(
    ({ outcome, check, reason }) =>
      outcome === 'unknown' && !waiting.test(String(check)) && !notEmulated.test(String(reason)),
  )
  expect(unread).toEqual([])
})
