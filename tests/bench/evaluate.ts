import { performance } from 'node:perf_hooks'
import { checks } from '../../electron/engine/checks'
import { evaluate } from '../../electron/engine/evaluate/evaluate'
import { judgeScan, type Before, type ReadScan } from '../../electron/engine/scan/judge-scan'
import { toSnapshot } from '../../electron/engine/scan/snapshot'
import { inputsOf } from '../../electron/engine/scan/choose-checks'
import { known } from '../../shared/domain/evidence'
import type { InputKey, Inputs, Slice } from '../../shared/domain/inputs'
import { account, accountId } from '../support/facts/about'
import { trail } from '../support/facts/cloudtrail'
import { ebsDefaults, ingressRule, publicSnapshot, securityGroup, volume } from '../support/facts/ec2'
import { accountSummary, passwordPolicyState, reportedUser } from '../support/facts/iam'
import { key } from '../support/facts/kms'
import { database, databaseInstance } from '../support/facts/rds'
import { accountPublicAccessBlock, bucket } from '../support/facts/s3'

// Judging one account of 10,000 resources by every check: node FILE [RUNS]. Prints JSON, times in milliseconds.

const runs = Number(process.argv[2] ?? 5)
const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at))
/** Every third resource fails, as in an account that needs the product. */
const isBad = (at: number): boolean => at % 3 === 0
const arn = (service: string, at: number): string =>
  `arn:aws:${service}:eu-west-1:${accountId}:thing/${String(at)}`
const slice = <K extends InputKey>(input: K, region: string, items: readonly Inputs[K][]): Slice => ({
  input,
  region,
  items,
  gaps: [],
  notOffered: [],
})

const slices: readonly Slice[] = [
  slice(
    's3.buckets',
    'global',
    many(2500, (at) => bucket({ arn: `arn:aws:s3:::b${String(at)}`, publicPolicy: known(isBad(at)) })),
  ),
  slice(
    'ec2.volumes',
    'eu-west-1',
    many(2500, (at) => volume({ arn: arn('ec2', at), encrypted: !isBad(at) })),
  ),
  slice(
    'ec2.security-groups',
    'eu-west-1',
    many(2000, (at) =>
      securityGroup({
        arn: arn('sg', at),
        ingress: isBad(at) ? [ingressRule({ ports: { from: 22, to: 22 } })] : [],
      }),
    ),
  ),
  slice(
    'iam.credential-report',
    'global',
    many(1000, (at) => reportedUser({ arn: arn('iam', at), mfa: !isBad(at) })),
  ),
  slice(
    'kms.keys',
    'eu-west-1',
    many(1000, (at) => key({ arn: arn('kms', at), rotates: known(!isBad(at)) })),
  ),
  slice(
    'rds.databases',
    'eu-west-1',
    many(490, (at) => database({ arn: arn('rds', at), encrypted: !isBad(at) })),
  ),
  slice(
    'rds.instances',
    'eu-west-1',
    many(490, (at) => databaseInstance(String(at))),
  ),
  slice(
    'ec2.public-snapshots',
    'eu-west-1',
    many(15, (at) => publicSnapshot({ arn: arn('snapshot', at) })),
  ),
  slice('cloudtrail.trails', 'eu-west-1', [trail()]),
  slice('ec2.ebs-defaults', 'eu-west-1', [ebsDefaults()]),
  slice('iam.account-summary', 'global', [accountSummary()]),
  slice('iam.password-policy', 'global', [passwordPolicyState()]),
  slice('s3.account-public-access-block', 'global', [accountPublicAccessBlock({ block: null })]),
]
const resources = slices.reduce((sum, { items }) => sum + items.length, 0)

const startedAt = '2026-11-24T12:00:00.000Z'
const scan: ReadScan = {
  account: { id: accountId, partition: 'aws', name: 'bench' },
  startedAt,
  someRegions: false,
  slices,
  unread: [],
  checks,
  manual: [],
}
const before: Before = {
  catalogue: checks,
  settings: {},
  state: { findings: new Map(), neverListed: new Set() },
  suppressions: [],
  tags: new Map(),
  attestations: null,
  listed: () => null,
}

/** Milliseconds of this process alone, which a busy machine does not stretch, beside those of the clock. */
const measured = (work: () => unknown) => {
  const times = many(runs, () => {
    const start = performance.now()
    const used = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(used)
    return { ms: performance.now() - start, cpu: (user + system) / 1000 }
  })
  return { ms: median(times.map(({ ms }) => ms)), cpu: median(times.map(({ cpu }) => cpu)) }
}
const median = (values: readonly number[]): number => {
  const times = values.toSorted((one, other) => one - other)
  return Math.round((times[Math.floor(times.length / 2)] ?? 0) * 10) / 10
}

const snapshot = toSnapshot(slices, inputsOf(checks))
const about = { account, partition: 'aws', scannedAt: startedAt }
const verdicts = evaluate(checks, snapshot, about).reduce(
  (sum, judgement) => sum + judgement.verdicts.length,
  0,
)
process.stdout.write(
  `${JSON.stringify({
    resources,
    checks: checks.length,
    verdicts,
    evaluate: measured(() => evaluate(checks, snapshot, about)),
    judge: measured(() => judgeScan(scan, before)),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  })}\n`,
)
