import { checks, manualChecks } from '../../electron/engine/checks'
import type { ReportSource } from '../../electron/engine/report/build-report'
import { describe as described } from '../../electron/engine/report/describe'
import type { AttestationView, Overview, SuppressionView } from '../../shared/contract/views'
import { causes } from '../../shared/domain/score'
import type { Language } from '../../shared/text/language'
import { account, scan, target } from './window-account'

const now = '2026-11-24T14:02:41.000Z'
const until = '2026-12-20T00:00:00.000Z'

/** The account of the fixtures under another name, with everything that fills a report. */
function view(base: Overview, index: number, name: string, isMixed: boolean): Overview {
  const id = `target-${index}`
  const todos = [
    ...checks.map(
      ({ id: checkId, action, severity }) =>
        ({ type: 'mend', checkId, action, severity, failing: 1234, regions: [], worth: 2.55 }) as const,
    ),
    ...Array.from({ length: 9 }, (_, at) => ({
      ...({
        type: 'allow',
        operation: `servicecatalog:ListServiceActionsForProvisioningArtifact${at}`,
      } as const),
      ...({
        reason: 'denied',
        severity: 'high',
        checkIds: ['a.b', 'c.d'],
        unseen: 43,
        worth: 8.3,
      } as const),
    })),
  ]
  return {
    ...base,
    target: target({
      ...{ id, profile: name, accountName: name, accountId: String(111_122_223_333 + index) },
      evidence: !isMixed ? 'fresh' : index % 7 === 0 ? 'stale' : index % 11 === 0 ? 'unread' : 'fresh',
      ...{ criticality: (['production', 'staging', 'development'] as const)[index % 3] ?? 'production' },
    }),
    scan: isMixed && index % 13 === 12 ? null : scan({ id: `scan-${index}`, targetId: id }),
    score: isMixed && index % 13 === 12 ? null : base.score,
    change: base.change && {
      ...base.change,
      moves: causes.map((cause) => ({ cause, points: -1.25, findings: 12_345 })),
      counts: { new: 99_999, fixed: 99_999, reopened: 99_999, gone: 9999, unseen: 9999, 'seen-again': 999 },
    },
    todos,
    counts: {
      ...{ pass: 9_999_999, fail: 999_999, unknown: 99_999, 'not-applicable': 999_999 },
      ...{ attested: 999, suppressed: 99_999 },
    },
    closedRegions: ['ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4'].map((region) => ({
      region,
      detail: '',
    })),
  }
}

const suppression = (index: number, text: string): SuppressionView => ({
  ...{ id: `d${index}`, targetId: `target-${index}`, profile: text, accountId: '111122223333', title: text },
  ...{ checkId: checks[index]?.id ?? 'a.b', resource: '*', region: null, tag: null, kind: 'accepted-risk' },
  ...{ reason: text, owner: text, decidedAt: now, endsAt: until, failing: 12_345 },
})

const attestation = (index: number, text: string): AttestationView => ({
  ...{ id: `a${index}`, targetId: `target-${index}`, profile: text, accountId: '111122223333' },
  ...{ checkId: manualChecks[index]?.id ?? 'a.b', statement: text, evidence: null, person: text },
  ...{ decidedAt: now, endsAt: until, over: false },
})

export interface Fleet {
  readonly accounts: number
  /** What accounts, people and reasons are called, in turn. */
  readonly names: readonly string[]
  readonly language?: Language
  readonly redact?: boolean
  /** Some accounts were never scanned, some long ago: then nothing can be compared. @default true */
  readonly isMixed?: boolean
  readonly now?: string
}

/** A fleet in which everything that can be long is as long as it can be. */
export async function fleetSource(fleet: Fleet): Promise<ReportSource> {
  const { accounts, names, language = 'en', redact = false, isMixed = true, now: at = now } = fleet
  const called = (index: number) => names[index % names.length] ?? ''
  const base = await account()['overview.get']?.({ targetId: 'target-prod', days: 90 })
  if (base === undefined) throw new Error('The fixtures have no overview.')
  return {
    views: Array.from({ length: accounts }, (_, index) => view(base, index, called(index), isMixed)),
    suppressions: Array.from({ length: 6 }, (_, index) => suppression(index, called(index))),
    attestations: Array.from({ length: 3 }, (_, index) => attestation(index, called(index))),
    owners: [...Array.from({ length: 6 }, (_, index) => called(index)), null].map((owner) => ({
      ...{ owner, failing: 123_456, urgent: 12_345, overdue: 1234 },
    })),
    checks: described([...checks, ...manualChecks]),
    about: { version: '10.20.30-beta.4', catalogue: '2026.11.24', model: 1, checks: 1234 },
    severities: {
      count: 123,
      named: names.map((reason, index) => ({ checkId: checks[index]?.id ?? 'a.b', reason })),
    },
    ...{ now: at, redact, language },
  }
}
