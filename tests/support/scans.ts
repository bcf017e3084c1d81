import type { Gap } from '../../shared/domain/evidence'
import { findingKey, type Blind, type Change, type Resource, type Ruling } from '../../shared/domain/finding'
import type { FindingState } from '../../electron/engine/evaluate/finding-state'
import type { Repositories } from '../../electron/engine/store/history'
import type { CheckCard, ScanFinish, StateChange } from '../../electron/engine/store/records'

// Builders that also run outside a test runner: child processes use them.

/** A clock that moves one minute at every look. */
export function clock(start = '2026-11-01T00:00:00.000Z'): () => Date {
  let at = Date.parse(start)
  return () => new Date((at += 60_000))
}

export const aCard = (id: string, parts: Partial<CheckCard> = {}): CheckCard => ({
  id,
  title: `Title of ${id}`,
  severity: 'high',
  service: id.slice(0, id.indexOf('.')),
  responsibility: 'customer.platform-apps-iam',
  subGoals: ['confidentiality.access-control'],
  ...parts,
})

export const aResource = (name: string, parts: Partial<Resource> = {}): Resource => ({
  arn: `arn:aws:s3:::${name}`,
  type: 'AWS::S3::Bucket',
  region: 'eu-west-1',
  name,
  ...parts,
})

export const aGap = (parts: Partial<Gap> = {}): Gap => ({
  operation: 's3:GetBucketPolicy',
  region: 'eu-west-1',
  reason: 'denied',
  detail: 'AccessDenied: not allowed',
  ...parts,
})

const rulings = {
  pass: { outcome: 'pass' },
  fail: { outcome: 'fail', reason: 'It is open.' },
  'not-applicable': { outcome: 'not-applicable', reason: 'There is nothing to protect.' },
  unknown: { outcome: 'unknown', gap: aGap(), about: 'resource' },
} as const satisfies Record<string, Ruling | Blind>

export function aState(
  checkId: string,
  resource: Resource,
  ruling: (Ruling | Blind) | keyof typeof rulings,
  parts: Partial<FindingState> = {},
): FindingState {
  const full = typeof ruling === 'string' ? rulings[ruling] : ruling
  return {
    key: findingKey(checkId, resource),
    checkId,
    resource,
    evidence: { fact: full.outcome },
    ruling: full,
    lastRead: full.outcome === 'unknown' ? null : full.outcome,
    suppressed: null,
    ...parts,
  }
}

export const changed = (state: FindingState, change: Change | null = null): StateChange => ({ state, change })

export interface TestScan extends Partial<ScanFinish> {
  readonly id: string
  readonly profile?: string
  readonly account?: string
  readonly scope?: { readonly services?: readonly string[] }
  readonly startedAt?: string
}

/** One whole scan that counts; answers the target's id. Cards are made for the checks of its states. */
export function storeScan(
  history: Repositories,
  { id, profile = 'acme-prod', account = '222233334444', scope = {}, startedAt, ...finish }: TestScan,
): string {
  const endedAt = finish.endedAt ?? `2026-11-${id.slice(-2).padStart(2, '0')}T12:00:00.000Z`
  history.scans.start({ id, profile, startedAt: startedAt ?? endedAt, appVersion: '0.1.0', scope })
  const targetId = history.scans.plan(id, {
    account: { id: account, partition: 'aws', name: `name of ${account}` },
    regions: ['eu-west-1'],
    units: [],
  })
  const states = finish.states ?? []
  const ids = new Set([...states, ...(finish.gone ?? [])].map(({ state }) => state.checkId))
  history.scans.finish(id, {
    status: 'complete',
    calls: {},
    closed: [],
    problem: null,
    checks: [...ids].map((checkId) => aCard(checkId)),
    gone: [],
    neverListed: new Set(),
    carried: [],
    scored: null,
    moves: [],
    ...finish,
    endedAt,
    states,
  })
  return targetId
}
