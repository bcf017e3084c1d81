import { scoreParts } from '../../shared/domain/fleet'
import type { AccountRow, Fleet, MissingPermission, Pair, TargetView } from '../../shared/contract/views'
import type { Figure } from '../../shared/domain/score'
import { target } from './window-account'

// Accounts beside one another, as a window sees them.

const figure = (proven: number, coverage = 90): Figure => ({
  proven,
  possible: Math.min(100, proven + 100 - coverage),
  coverage,
})
const everywhere = (of: Figure | null) =>
  Object.fromEntries(scoreParts.map((part) => [part, of])) as AccountRow['figures']

export const accountRow = (
  over: Partial<TargetView> = {},
  proven: number | null = 60,
  rest: Partial<AccountRow> = {},
): AccountRow => ({
  target: target(over),
  figures: {
    ...everywhere(proven === null ? null : figure(proven)),
    'confidentiality.steganography': null,
  },
  failing: { critical: 2, high: 3, medium: 4, low: 5, informational: 0 },
  change: -1.5,
  ...rest,
})

const staging = { id: 'target-staging', profile: 'acme-staging', accountId: '333344445555' } as const
const dev = { id: 'target-dev', profile: 'acme-dev', accountId: '444455556666' } as const

export const fleetOfThree = (): Fleet => ({
  rows: [
    accountRow({ ...dev, criticality: 'development', evidence: 'stale', failing: 90 }, 7.25),
    accountRow({ ...staging, criticality: 'staging', failing: 40 }, 42.9, {
      figures: { ...accountRow({}, 42.9).figures, integrity: figure(12, 20) },
    }),
    accountRow({}, 71.8, { change: 3.25 }),
  ],
  mean: { ...everywhere(figure(51.4)), 'confidentiality.steganography': null },
  counted: 3,
})

/** As many accounts as asked, the worst first. */
export const fleetOf = (accounts: number): Fleet => ({
  rows: Array.from({ length: accounts }, (_, index) =>
    accountRow({ id: `t${index}`, profile: `acme-${index}` }, (index * 97) / accounts),
  ),
  mean: everywhere(figure(50)),
  counted: accounts,
})

const side = (status: Pair['checks'][number]['first']['status'], failed = 0, worth = 0) => ({
  ...{ status, failed, worth },
  passed: status === 'unknown' ? 0 : 9,
  unknown: status === 'unknown' ? 3 : 0,
})

export const pairOfTwo = (first: string, second: string): Pair => {
  const rowOf = (id: string) => fleetOfThree().rows.find((row) => row.target.id === id) ?? accountRow({ id })
  const check = (checkId: string, title: string, severity: 'critical' | 'high' | 'medium') => ({
    ...{ checkId, title, severity },
  })
  return {
    first: rowOf(first),
    second: rowOf(second),
    checks: [
      {
        ...check('iam.user-mfa-console', 'Every console user signs in with MFA', 'critical'),
        ...{ relation: 'first-passes', first: side('pass'), second: side('fail', 4, 0.8), worth: 0.8 },
      },
      {
        ...check('kms.no-pending-deletion', 'No key waits for its deletion', 'high'),
        ...{ relation: 'second-passes', first: side('fail', 1, 3.8), second: side('pass'), worth: 3.8 },
      },
      {
        ...check('s3.bucket-versioning', 'Every bucket keeps versions', 'medium'),
        ...{ relation: 'both-fail', first: side('fail', 1, 1), second: side('fail', 9, 3.2), worth: 3.2 },
      },
      {
        ...check('rds.backups', 'Every database is backed up', 'high'),
        ...{ relation: 'second-seen', first: side('unknown', 0, 2), second: side('fail', 2, 9), worth: 9 },
      },
    ],
    alike: 11,
    apart: 1,
  }
}

export const refused = (over: Partial<MissingPermission> = {}): MissingPermission => ({
  operation: 'rds:DescribeDBInstances',
  actions: ['rds:DescribeDBInstances'],
  cause: 'denied',
  regions: ['eu-central-1', 'eu-west-1', 'us-east-1', 'us-east-2', 'us-west-2'],
  checkIds: ['rds.backups', 'rds.encrypted'],
  unseen: 3,
  worth: 13.47,
  ...over,
})
