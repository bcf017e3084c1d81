// Long: one made-up account with everything a page can show.
import example from '../fixtures/score-example.json' with { type: 'json' }
import { checklistItemsNow, frameworkNow, manualChecksNow } from './window-checklist'
import { fleetOfThree, pairOfTwo, refused } from './window-fleet'
import { settingsAnswers } from './window-settings'
import { iamAnswers } from './window-iam'
import { reportAnswers } from './window-reports'
import type { Answers } from './window-bridge'
import type { FindingView, Progress, ScanView, TargetView, TrendPoint } from '../../shared/contract/views'
import type { Outcome, Severity } from '../../shared/domain/finding'

// One account as a window sees it, with the figures of the worked example.

export const now = '2026-11-24T14:02:41.000Z'
const daysAgo = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString()

export const scan = (over: Partial<ScanView> = {}): ScanView => ({
  id: 'scan-52',
  targetId: 'target-prod',
  profile: 'acme-prod',
  status: 'complete',
  startedAt: '2026-11-24T14:02:00.000Z',
  endedAt: now,
  calls: 612,
  regions: 3,
  unitsPlanned: 24,
  unitsEnded: 24,
  narrowed: false,
  problem: null,
  proven: 63.85,
  ...over,
})

/** A scan under way. */
export const progress = (over: Partial<Progress> = {}): Progress => ({
  scanId: 'scan-53',
  profile: 'acme-prod',
  status: 'running',
  accountId: null,
  targetId: null,
  step: 'reading',
  unitsPlanned: 24,
  unitsEnded: 3,
  calls: 40,
  services: [{ service: 's3', planned: 3, ended: 1 }],
  startedAt: '2026-11-24T14:10:00.000Z',
  problem: null,
  ...over,
})

export const target = (over: Partial<TargetView> = {}): TargetView => ({
  id: 'target-prod',
  profile: 'acme-prod',
  accountId: '111122223333',
  accountName: 'acme-prod',
  criticality: 'production',
  group: '',
  owner: '',
  primary: true,
  lastScan: scan(),
  score: example.expected.overall,
  grade: 'D',
  failing: 14,
  evidence: 'fresh',
  ...over,
})

export const point = (over: Partial<TrendPoint> = {}): TrendPoint => ({
  scanId: 'scan-52',
  at: now,
  proven: 63.85,
  possible: 81.14,
  coverage: 84.5,
  goals: { availability: 63.1, integrity: 89, confidentiality: 39.4 },
  failing: { critical: 5, high: 4, medium: 3, low: 2, informational: 0 },
  status: 'complete',
  marker: null,
  ...over,
})

const year = (): TrendPoint[] =>
  Array.from({ length: 12 }, (_, index) => {
    const proven = [48, 49, 49.4, 50.6, 50.2, 53, 53.2, 55.2, 55, 58.6, 63.5, 67.8][index] ?? null
    return point({
      scanId: `scan-${index}`,
      at: daysAgo(365 - index * 31),
      proven,
      possible: (proven ?? 0) + 17 - index / 4,
      goals: { availability: 50 + index, integrity: 80 + index / 2, confidentiality: 30 + index * 2 },
      failing: { critical: 9 - Math.floor(index / 2), high: 12 - index, medium: 9, low: 4, informational: 1 },
      marker: index === 9 ? 'catalogue 1.2' : null,
    })
  }).concat(point())

const none = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0, attested: 0, suppressed: 0 }
const counted = { new: 2, fixed: 6, reopened: 0, gone: 0, unseen: 2, 'seen-again': 0 }
const findingsOf = { fixed: 6, 'new-failures': 2, visibility: 2, attestations: 1, 'false-positives': 1 }
const moves = example.causes.map((move) => ({
  cause: move.cause as 'fixed',
  points: move.points,
  findings: findingsOf[move.cause as 'fixed'],
}))
const expectedNow = example.expected

const mend = (
  checkId: string,
  action: string,
  severity: Severity,
  failing: number,
  worth: number,
  ...regions: string[]
) => ({ type: 'mend', checkId, action, severity, failing, worth, regions }) as const
const allow = (operation: string, severity: Severity, unseen: number, worth: number) =>
  ({ type: 'allow', operation, reason: 'denied', severity, checkIds: [], unseen, worth }) as const

const checks: readonly [string, string, Severity, [number, number, number, number, number], number][] = [
  ['iam.root-no-access-keys', 'The root user has no access key', 'critical', [0, 1, 0, 0, 0], 2.55],
  ['iam.user-mfa-console', 'Every console user signs in with MFA', 'critical', [9, 3, 0, 2, 0], 2.07],
  [
    'ec2.sg-no-admin-ports-ipv4',
    'No security group opens an admin port to the world',
    'critical',
    [58, 1, 0, 0, 0],
    1.92,
  ],
  ['s3.bucket-tls-only', 'Every bucket refuses requests without TLS', 'high', [20, 20, 0, 0, 0], 4.51],
  ['ec2.volume-encrypted', 'Every volume is encrypted', 'high', [18, 2, 0, 0, 0], 1.92],
  ['s3.bucket-versioning', 'Every bucket keeps versions', 'medium', [30, 10, 0, 4, 0], 0.7],
]

export const group = ([checkId, title, severity, counts, worth]: (typeof checks)[number]) => ({
  checkId,
  title,
  severity,
  service: checkId.slice(0, checkId.indexOf('.')),
  counts: {
    pass: counts[0],
    fail: counts[1],
    unknown: counts[2],
    'not-applicable': counts[3],
    attested: 0,
    suppressed: counts[4],
  },
  matching: counts[1],
  worth,
})

export const finding = (over: Partial<FindingView> = {}): FindingView => ({
  id: 'finding-1',
  targetId: 'target-prod',
  profile: 'acme-prod',
  accountId: '111122223333',
  checkId: 's3.bucket-tls-only',
  title: 'Every bucket refuses requests without TLS',
  severity: 'high',
  outcome: 'fail' satisfies Outcome,
  resource: {
    arn: 'arn:aws:s3:::acme-logs',
    type: 'AWS::S3::Bucket',
    region: 'eu-west-1',
    name: 'acme-logs',
  },
  reason: 'The bucket policy does not refuse requests without TLS.',
  note: null,
  gap: null,
  place: false,
  lastSeenFailing: null,
  change: 'new',
  suppressed: null,
  firstSeen: daysAgo(20),
  lastSeen: now,
  due: daysAgo(-10),
  dueMoved: false,
  owner: 'payments',
  ...over,
})

/** Answers to every question, as a scanned account gives them. */
export const account = (): Answers => ({
  ...settingsAnswers(),
  ...iamAnswers(),
  ...reportAnswers(),
  'app.about': () => ({
    version: '0.1.0',
    mode: 'live',
    catalogue: '1.2',
    model: 1,
    checks: 27,
    historyFile: '/home/ada/.local/share/triad/history.db',
    sqlite: '3.54.1',
    notices: [],
    node: '24.21.0',
  }),
  'profiles.list': () => [
    { name: 'acme-prod', kind: 'role', sources: ['acme-org'], mfa: false, consent: 'not-needed' },
    {
      name: 'acme-tool',
      kind: 'process',
      sources: [],
      mfa: false,
      command: 'vault read aws',
      consent: 'needed',
    },
    {
      name: 'acme-old',
      kind: 'incomplete',
      sources: [],
      mfa: false,
      consent: 'not-needed',
      problem: 'It names no credentials.',
    },
  ],
  'profiles.consent': () => ({}),
  'targets.list': () => [
    target(),
    target({
      id: 'target-dev',
      profile: 'acme-dev',
      accountId: '444455556666',
      criticality: 'development',
      primary: false,
      failing: 3,
    }),
  ],
  'targets.describe': () => target(),
  'scan.start': () => ({ scanIds: ['scan-53'] }),
  'scan.resume': () => ({ scanIds: ['scan-53'] }),
  'scan.cancel': () => ({}),
  'scan.active': () => [],
  'scan.answer-mfa': () => ({}),
  'overview.get': () => ({
    target: target(),
    scan: scan(),
    score: {
      model: 1,
      overall: expectedNow.overall,
      grade: 'D',
      goals: expectedNow.goals,
      responsibilities: expectedNow.responsibilities,
      practices: {},
      acceptedPoints: expectedNow.overall.acceptedPoints,
    },
    change: {
      from: scan({ id: 'scan-48', startedAt: daysAgo(31), endedAt: daysAgo(31) }),
      proven: { before: example.expectedBefore.overall.proven, now: expectedNow.overall.proven },
      goals: { availability: 0, integrity: 2.02, confidentiality: -13.85 },
      moves,
      counts: counted,
    },
    todos: [
      mend('iam.root-no-access-keys', 'Delete the root user’s access key', 'critical', 1, 2.55, 'global'),
      mend('iam.user-mfa-console', 'Give every console user MFA', 'critical', 3, 2.07, 'global'),
      allow('s3:GetBucketPolicyStatus', 'critical', 2, 1.94),
      mend('ec2.sg-no-admin-ports-ipv4', 'Close admin ports to the world', 'critical', 1, 1.92, 'eu-west-1'),
      allow('rds:DescribeDBInstances', 'high', 3, 13.47),
      mend(
        's3.bucket-tls-only',
        'Refuse requests without TLS',
        'high',
        20,
        4.51,
        'eu-west-1',
        'eu-central-1',
      ),
    ],
    responsibilities: [
      {
        item: 'customer.platform-apps-iam',
        status: 'fail',
        counts: { ...none, pass: 40, fail: 5, unknown: 3 },
        accepted: 0,
        figure: expectedNow.responsibilities['customer.platform-apps-iam'],
      },
      {
        item: 'customer.os-network-firewall',
        status: 'fail',
        counts: { ...none, pass: 70, fail: 1 },
        accepted: 0,
        figure: expectedNow.responsibilities['customer.os-network-firewall'],
      },
      {
        item: 'customer.client-side-encryption-integrity',
        status: 'fail',
        counts: { ...none, pass: 1, fail: 1 },
        accepted: 0,
        figure: expectedNow.responsibilities['customer.client-side-encryption-integrity'],
      },
      {
        item: 'customer.server-side-encryption',
        status: 'fail',
        counts: { ...none, pass: 62, fail: 1, unknown: 2 },
        accepted: 0,
        figure: expectedNow.responsibilities['customer.server-side-encryption'],
      },
      {
        item: 'customer.network-traffic-protection',
        status: 'fail',
        counts: { ...none, pass: 28, fail: 1, suppressed: 1 },
        accepted: 0,
        figure: expectedNow.responsibilities['customer.network-traffic-protection'],
      },
      { item: 'aws.software', status: 'pass', counts: none, accepted: 0, figure: null },
      { item: 'aws.hardware', status: 'pass', counts: none, accepted: 0, figure: null },
    ],
    counts: { pass: 340, fail: 14, unknown: 12, 'not-applicable': 6, attested: 1, suppressed: 2 },
    unseen: {
      points: expectedNow.overall.pointsUnseen,
      operations: Object.entries(expectedNow.permissions).map(([operation, worth]) => ({ operation, worth })),
      notAttested: { checks: 1, points: 0.39 },
    },
    closedRegions: [],
    trend: year(),
    resumable: null,
  }),
  'responsibilities.get': () => ({
    ...{ target: target(), scan: scan(), items: checklistItemsNow() },
    ...{ manual: manualChecksNow(), person: 'ada' },
  }),
  'frameworks.get': ({ framework }) => ({ ...frameworkNow(framework), target: target(), scan: scan() }),
  'decisions.attest': () => ({ id: 'attestation-9', endsAt: daysAgo(-90) }),
  'decisions.withdraw': () => ({}),
  'views.list': () => [
    { id: 'view-1', name: 'Buckets', filter: { services: ['s3'], outcomes: ['fail'], suppressed: 'hide' } },
  ],
  'views.save': ({ id = 'view-2', name, filter }) => ({ id, name, filter }),
  'views.delete': () => ({}),
  'findings.groups': ({ checkId }) => {
    const groups = checks.map(group).filter((each) => checkId === undefined || each.checkId === checkId)
    return {
      groups,
      matching: groups.reduce((sum, { matching }) => sum + matching, 0),
      counts: { pass: 340, fail: 37, unknown: 12, 'not-applicable': 6, attested: 1, suppressed: 2 },
      facets: {
        services: ['ec2', 'iam', 's3'],
        regions: ['eu-central-1', 'eu-west-1', 'global'],
        owners: ['payments', 'Platform'],
      },
    }
  },
  'findings.list': ({ checkId, offset, limit }) => {
    const total = checks.map(group).find((each) => each.checkId === checkId)?.matching ?? 0
    const length = Math.max(0, Math.min(limit, total - offset))
    return {
      total,
      findings: Array.from({ length }, (_, index) =>
        finding({
          id: `${checkId ?? 'any'}-${offset + index}`,
          ...(checkId === undefined ? {} : { checkId }),
          resource: {
            ...finding().resource,
            name: `resource-${offset + index}`,
            arn: `arn:aws:s3:::resource-${offset + index}`,
          },
        }),
      ),
    }
  },
  'findings.set-due': () => ({}),
  'findings.reset-due': () => ({}),
  'findings.get': ({ findingId }) => ({
    finding: finding({ id: findingId }),
    evidence: JSON.stringify({ policy: null, publicAccessBlock: { blockPublicPolicy: true } }, null, 2),
    check: {
      id: 's3.bucket-tls-only',
      title: 'Every bucket refuses requests without TLS',
      severityHere: null,
      rationale: 'Without it, a client may send data over plain HTTP.',
      risk: 'Who listens on the way can read and change objects.',
      steps: [
        'Open the bucket’s permissions.',
        'Add a statement that denies requests where aws:SecureTransport is false.',
      ],
      cli: 'aws s3api put-bucket-policy --bucket acme-logs --policy file://tls-only.json',
      terraform: null,
      sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html'],
      subGoals: ['confidentiality.encryption', 'integrity.as-intended'],
      responsibility: 'customer.network-traffic-protection',
      operations: ['s3:ListAllMyBuckets', 's3:GetBucketPolicy'],
    },
    dueChanges: [],
    tags: [
      { key: 'Environment', value: 'staging' },
      { key: 'Owner', value: 'payments' },
    ],
    decisions: [],
    consoleUrl: 'https://console.aws.amazon.com/s3/buckets/acme-logs?region=eu-west-1',
    states: [
      {
        outcome: 'fail',
        reason: 'The bucket policy does not refuse requests without TLS.',
        from: daysAgo(20),
        to: now,
        scans: 3,
      },
      { outcome: 'pass', reason: null, from: daysAgo(200), to: daysAgo(27), scans: 25 },
    ],
    siblings: [
      {
        id: 'finding-2',
        checkId: 's3.bucket-versioning',
        title: 'Every bucket keeps versions',
        severity: 'medium',
        outcome: 'pass',
      },
    ],
  }),
  'compare.targets': () => fleetOfThree(),
  'compare.pair': ({ first, second }) => pairOfTwo(first, second),
  'permissions.missing': () => ({
    missing: [
      refused(),
      refused({ operation: 'kms:ListKeys', actions: ['kms:ListKeys'], regions: ['eu-west-1'], worth: 1.1 }),
      refused({ operation: 's3:ListBuckets', actions: ['s3:ListAllMyBuckets'], cause: 'denied-by-scp' }),
    ],
    files: { json: '{"Version": "2012-10-17"}', terraform: 'var.role_name', cloudformation: '!Ref RoleName' },
  }),
  'trend.get': () => ({ target: target(), points: year(), moves, counts: counted }),
  'scans.list': () => [scan()],
  'scans.calls': () => [
    { operation: 's3:GetBucketPolicy', calls: 595 },
    { operation: 'ec2:DescribeVpcs', calls: 17 },
  ],
  'compare.scans': () => ({
    from: scan({ id: 'scan-48', startedAt: daysAgo(31), endedAt: daysAgo(31) }),
    to: scan(),
    before: example.expectedBefore.overall,
    now: expectedNow.overall,
    delta: example.delta,
    moves,
    counts: counted,
    goals: [],
    findings: [finding(), finding({ id: 'finding-9', change: 'fixed', outcome: 'pass' })],
  }),
})
