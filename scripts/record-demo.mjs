// Records the demo's three accounts from the emulated AWS, through the same clients and collectors as a scan.
// Needs the emulator and its AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE: `tests/lab/run-aws node scripts/record-demo.mjs`.
import { fromIni } from '@aws-sdk/credential-providers'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'vite'

// Vite reads TypeScript; nothing is served.
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
})
const [
  { openSession },
  { createInFlight },
  tape,
  text,
  collect,
  unit,
  units,
  { operationsOf },
  { canonicalText },
] = await Promise.all(
  [
    'aws/open-session',
    'aws/in-flight',
    'aws/tape',
    'aws/tape-text',
    'collect/index',
    'collect/collect',
    'collect/plan-units',
    'collect/operations',
    'aws/tape-value',
  ].map((file) => vite.ssrLoadModule(`./electron/engine/${file}.ts`)),
)

const region = 'eu-west-1'
const folder = 'electron/engine/demo/tapes'
const config = await readFile(process.env.AWS_CONFIG_FILE, 'utf8')
const endpoint = /^endpoint_url\s*=\s*(http:\/\/127\.0\.0\.1:\d+)\s*$/m.exec(config)?.[1]
if (endpoint === undefined)
  throw new Error('AWS_CONFIG_FILE names no endpoint on 127.0.0.1: this is not the emulator.')

/** AWS says STARTED first and COMPLETE later: a replay need not wait for a report again. */
const isWorthKeeping = ({ operation, output }) =>
  operation !== 'iam:GenerateCredentialReport' || output?.State === 'COMPLETE'

const recordedAt = new Date()

/** The emulator calls AWS's own key for volumes a customer's, and dates every credential report 2015. */
function asAwsHasIt(call) {
  const { KeyMetadata: key, GeneratedTime: reportedAt } = call.output ?? {}
  if (reportedAt !== undefined) return { ...call, output: { ...call.output, GeneratedTime: recordedAt } }
  return /^Default master key/.test(key?.Description)
    ? { ...call, output: { ...call.output, KeyMetadata: { ...key, KeyManager: 'AWS' } } }
    : call
}

const collectors = await collect.loadCollectors(Object.keys(collect.collectors))
await mkdir(folder, { recursive: true })
for (const profile of ['acme-prod', 'acme-staging', 'acme-dev']) {
  const calls = []
  const { signal } = new AbortController()
  const session = await openSession({
    profile,
    region,
    endpoint,
    signal,
    allowed: operationsOf(collectors),
    inFlight: createInFlight(),
    origin: {
      profile,
      credentials: fromIni({ profile, clientConfig: { endpoint, region } }),
      endpointOf: () => endpoint,
      record: tape.createRecorder((call) => calls.push(call)),
    },
  })
  for (const place of units.planUnits(collectors, session.regions))
    await unit.collectUnit(place, collectors, session, { signal, log: console.error })
  session.close()
  const kept = calls.filter(isWorthKeeping).map(asAwsHasIt)
  const failed = kept.filter(({ error }) => error && !/^NoSuch/.test(error.name))
  if (failed.length > 0) throw new Error(`${profile}: not worth keeping: ${JSON.stringify(failed)}`)
  const order = ({ operation, region: place, input }) =>
    `${operation} ${place} ${canonicalText(input ?? null)}`
  const sorted = kept.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
  await writeFile(`${folder}/${profile}.ndjson`, text.writeTape(sorted))
  console.log(`${profile}: ${kept.length} calls`)
}
await vite.close()
