// Puts what operations answer on the tapes of the demo and of the tests, from the emulated AWS, through the same clients and
// collectors as a scan: `tests/lab/run-aws node scripts/record-demo.mjs lambda:ListTags …`. All other calls stay as they
// are: much of them is told as AWS would and the emulator does not. Raise `edition` in demo/year-file.ts afterwards.
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'vite'

// Vite reads TypeScript; nothing is served.
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
const load = (file) => vite.ssrLoadModule(`./electron/engine/${file}.ts`)
const { createAccounts } = await load('aws/accounts')
const { readTape, writeTape } = await load('aws/tape-text')
const { canonicalText } = await load('aws/tape-value')
const { collectUnit } = await load('collect/collect')
const { collectors: all, loadCollectors } = await load('collect/index')
const { operationsOf } = await load('collect/operations')
const { planUnits } = await load('collect/plan-units')
const { demoProfiles } = await load('demo/accounts')

const wanted = new Set(process.argv.slice(2))
if (wanted.size === 0) throw new Error('Name the operations to record: lambda:ListTags …')
/** The tests' accounts are cut to fewer Regions. */
const tapes = [
  { folder: 'electron/engine/demo/tapes', profiles: demoProfiles, without: [] },
  { folder: 'tests/fixtures/tapes', profiles: ['acme-prod', 'acme-staging'], without: ['us-west-2'] },
]
const recordedAt = new Date()
/** Where the accounts work, and one Region beside: more empty ones would only make the demo slower to begin. */
const regions = ['eu-central-1', 'eu-west-1', 'us-east-1', 'us-west-2']

/** AWS says STARTED first and COMPLETE later: a replay need not wait for a report again. */
const isWorthKeeping = ({ operation, output }) =>
  operation !== 'iam:GenerateCredentialReport' || output?.State === 'COMPLETE'

/** The emulator calls AWS's own key for volumes a customer's, and dates every credential report 2015. */
function asAwsHasIt(call) {
  const { KeyMetadata: key, GeneratedTime: reportedAt, Regions: all } = call.output ?? {}
  if (all !== undefined)
    return {
      ...call,
      output: { ...call.output, Regions: all.filter(({ RegionName }) => regions.includes(RegionName)) },
    }
  if (reportedAt !== undefined) return { ...call, output: { ...call.output, GeneratedTime: recordedAt } }
  return /^Default master key/.test(key?.Description)
    ? { ...call, output: { ...call.output, KeyMetadata: { ...key, KeyManager: 'AWS' } } }
    : call
}

const isUnanswered = ({ error }) =>
  error !== undefined &&
  !/^(NoSuch|AccessDenied|InvalidAccess|InvalidDocument|AccountNotManagement|Subscription)|NotFound/.test(
    error.name,
  )
const keyOf = ({ operation, region, input }) => `${operation} ${region} ${canonicalText(input ?? null)}`

const asks = ({ operations }) => operations.some((operation) => wanted.has(operation))
const collectors = (await loadCollectors(Object.keys(all))).filter(asks)
const declared = operationsOf(collectors)
const strange = [...wanted].filter((operation) => !declared.has(operation))
if (strange.length > 0) throw new Error(`No collector asks for ${strange.join(', ')}.`)
const { signal } = new AbortController()
for (const profile of demoProfiles) {
  const calls = []
  const accounts = createAccounts({
    askMfaCode: () => Promise.resolve(null),
    consents: { has: () => false },
    record: (_profile, call) => calls.push(call),
  })
  const opened = await accounts.open(profile, declared, signal)
  if (opened.status === 'failed') throw new Error(`${profile}: ${opened.message} ${opened.hint}`)
  const { session } = opened
  if (!/^http:\/\/127\.0\.0\.1:/.test(session.endpoint))
    throw new Error(`${profile} does not lead to an emulator on 127.0.0.1: nothing else is recorded.`)
  for (const unit of planUnits(collectors, regions))
    await collectUnit(unit, collectors, session, { signal, log: console.error })
  session.close()

  const recorded = calls
    .filter(isWorthKeeping)
    .filter(({ operation }) => wanted.has(operation))
    .map(asAwsHasIt)
  const failed = recorded.filter(isUnanswered)
  if (failed.length > 0) throw new Error(`${profile}: not worth keeping: ${JSON.stringify(failed)}`)
  for (const { folder, without } of tapes.filter(({ profiles }) => profiles.includes(profile))) {
    const file = `${folder}/${profile}.ndjson`
    const others = readTape(await readFile(file, 'utf8')).filter(({ operation }) => !wanted.has(operation))
    const here = recorded.filter(({ region }) => !without.includes(region))
    const tape = [...others, ...here].toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
    await writeFile(file, writeTape(tape))
    console.log(`${file}: ${here.length} calls`)
  }
}
await vite.close()
