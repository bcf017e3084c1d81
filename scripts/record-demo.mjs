// Records the demo's three accounts from the emulated AWS, through the same clients and collectors as a scan:
// `tests/lab/run-aws node scripts/record-demo.mjs`. Raise `edition` in demo/year-file.ts afterwards.
import { mkdir, writeFile } from 'node:fs/promises'
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
const { writeTape } = await load('aws/tape-text')
const { canonicalText } = await load('aws/tape-value')
const { collectUnit } = await load('collect/collect')
const { collectors: all, loadCollectors } = await load('collect/index')
const { operationsOf } = await load('collect/operations')
const { planUnits } = await load('collect/plan-units')
const { demoProfiles } = await load('demo/accounts')

const folder = 'electron/engine/demo/tapes'
const recordedAt = new Date()
/** Where the accounts work, and one Region beside: more empty ones would only make the demo slower to begin. */
const regions = ['eu-central-1', 'eu-west-1', 'us-east-1', 'us-west-2']

/** AWS says STARTED first and COMPLETE later: a replay need not wait for a report again. */
const isWorthKeeping = ({ operation, output }) =>
  operation !== 'iam:GenerateCredentialReport' || output?.State === 'COMPLETE'

/**
 * The emulator calls AWS's own key for volumes a customer's, and dates every credential report 2015. What it does not have
 * is told as AWS would refuse it, so that the demo shows what may not be read.
 */
function asAwsHasIt(call) {
  const { KeyMetadata: key, GeneratedTime: reportedAt, Regions: all } = call.output ?? {}
  if (all !== undefined)
    return {
      ...call,
      output: { ...call.output, Regions: all.filter(({ RegionName }) => regions.includes(RegionName)) },
    }
  if (call.error?.name === 'NotImplementedException')
    return {
      ...call,
      error: { name: 'AccessDeniedException', message: `No policy allows ${call.operation}.`, status: 403 },
    }
  if (reportedAt !== undefined) return { ...call, output: { ...call.output, GeneratedTime: recordedAt } }
  return /^Default master key/.test(key?.Description)
    ? { ...call, output: { ...call.output, KeyMetadata: { ...key, KeyManager: 'AWS' } } }
    : call
}

const collectors = await loadCollectors(Object.keys(all))
const { signal } = new AbortController()
await mkdir(folder, { recursive: true })
for (const profile of demoProfiles) {
  const calls = []
  const accounts = createAccounts({
    askMfaCode: () => Promise.resolve(null),
    consents: { has: () => false },
    record: (_profile, call) => calls.push(call),
  })
  const opened = await accounts.open(profile, operationsOf(collectors), signal)
  if (opened.status === 'failed') throw new Error(`${profile}: ${opened.message} ${opened.hint}`)
  const { session } = opened
  if (!/^http:\/\/127\.0\.0\.1:/.test(session.endpoint))
    throw new Error(`${profile} does not lead to an emulator on 127.0.0.1: nothing else is recorded.`)
  for (const unit of planUnits(collectors, regions))
    await collectUnit(unit, collectors, session, { signal, log: console.error })
  session.close()

  const kept = calls.filter(isWorthKeeping).map(asAwsHasIt)
  const failed = kept.filter(
    ({ error }) =>
      error && !/^(NoSuch|AccessDenied|InvalidAccess|SubscriptionRequired)|NotFound/.test(error.name),
  )
  if (failed.length > 0) throw new Error(`${profile}: not worth keeping: ${JSON.stringify(failed)}`)
  const order = ({ operation, region, input }) => `${operation} ${region} ${canonicalText(input ?? null)}`
  const sorted = kept.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
  await writeFile(`${folder}/${profile}.ndjson`, writeTape(sorted))
  console.log(`${profile}: ${kept.length} calls`)
}
await vite.close()
