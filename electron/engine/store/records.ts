import type { Gap } from '../../../shared/domain/evidence'
import type { Change, Severity } from '../../../shared/domain/finding'
import type { Slice } from '../../../shared/domain/inputs'
import type { Responsibility, SubGoal } from '../../../shared/domain/classification'
import type { ClosedRegion, ScanScope, ScanStatus, ScanUnit } from '../../../shared/domain/scan'
import type { Figure, Move, Score, Tally } from '../../../shared/domain/score'
import type { CallCounts } from '../aws/session'
import type { FindingState } from '../evaluate/finding-state'

// What history is told. What it answers is in the repositories and in shared/contract/views.ts.

export interface ScanStart {
  readonly id: string
  readonly profile: string
  readonly startedAt: string
  readonly appVersion: string
  readonly scope: ScanScope
}

/** What was decided after a scan: its figures rest on what that scan read. */
export interface DecisionStart extends Pick<ScanStart, 'id' | 'startedAt' | 'appVersion'> {
  readonly restsOn: string
}

/** What signing in found out, and what the scan therefore plans to read. */
export interface ScanPlan {
  readonly account: { readonly id: string; readonly partition: string; readonly name: string }
  readonly regions: readonly string[]
  readonly units: readonly ScanUnit[]
}

/** Everything that one ended unit brought home. Stored in one transaction. */
export interface UnitEnd {
  readonly unit: ScanUnit
  readonly endedAt: string
  readonly slices: readonly Slice[]
  /** Every gap of the unit, those of single facts included, with the input it belongs to. */
  readonly gaps: readonly { readonly input: string; readonly gap: Gap }[]
}

/** An end without a judgement. */
export interface ScanEnd {
  readonly status: Extract<ScanStatus, 'cancelled' | 'failed' | 'interrupted'>
  readonly endedAt: string
  readonly calls: CallCounts
  /** For a person; `null` where there is nothing to say. */
  readonly problem: string | null
}

/** What lists need to know of a check. */
export interface CheckCard {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly service: string
  readonly responsibility: Responsibility
  readonly subGoals: readonly SubGoal[]
}

export interface StateChange {
  readonly state: FindingState
  /** `null` where the state differs but nothing happened that a person would count. */
  readonly change: Change | null
}

/** What one check contributed to a score, and its worth in overall points. */
export type CheckTally = Pick<
  Tally,
  'id' | 'passed' | 'failed' | 'unknown' | 'acceptedRisks' | 'falsePositives' | 'neverListed'
> & { readonly worth: number }

export interface ScoredScan {
  readonly score: Score
  readonly catalogue: string
  /** The parameters that the checks were judged with, by `check id.parameter`. */
  readonly parameters: Readonly<Record<string, number>>
  readonly tallies: readonly CheckTally[]
  readonly services: Readonly<Record<string, Figure>>
}

/** The end of a scan that counts. Stored in one transaction. */
export interface ScanFinish {
  readonly status: Extract<ScanStatus, 'complete' | 'partial'>
  readonly endedAt: string
  readonly calls: CallCounts
  readonly closed: readonly ClosedRegion[]
  readonly problem: string | null
  /** The card of every check that `states` or `tallies` name. */
  readonly checks: readonly CheckCard[]
  /** New and differing states. One that equals what already stands is left as it is. */
  readonly states: readonly StateChange[]
  /** The last states of findings that are no longer there, with what their leaving counts as. */
  readonly gone: readonly StateChange[]
  /** All of the target's, after this scan. */
  readonly neverListed: ReadonlySet<string>
  /** Check and Region of everything that this scan did not judge; empty for a complete one that is not narrowed. */
  readonly carried: readonly { readonly checkId: string; readonly region: string }[]
  /** `null` keeps the score before as the target's last. */
  readonly scored: ScoredScan | null
  readonly moves: readonly Move[]
}
