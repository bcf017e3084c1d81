import type { Counts } from '../../../shared/contract/views'
import type { Criticality } from '../../../shared/domain/fleet'
import type { Language } from '../../../shared/text/language'
import type { Goal } from '../../../shared/domain/classification'
import type { Severity } from '../../../shared/domain/finding'
import type { OwnedFailures } from '../../../shared/domain/tags'
import type { Cause, Figure, Grade } from '../../../shared/domain/score'

/** A figure with what it was at the beginning of the period; `before` is `null` where nothing can be compared. */
export interface Measured {
  readonly figure: Figure | null
  readonly before: number | null
}

export interface ReportRisk {
  readonly severity: Severity
  /** What can happen, in words of the business. */
  readonly risk: string
  /** What is the case. */
  readonly fact: string
  readonly where: string
  /** Points of the overall score; for what could not be read an upper bound. */
  readonly worth: number
  readonly bound: 'exact' | 'up-to'
}

/** One decision that somebody has to take: its first words are set in bold. */
export interface ReportDecision {
  readonly lead: string
  readonly rest: string
}

export interface ReportAccount {
  readonly name: string
  readonly id: string
  readonly criticality: Criticality
  readonly figure: Figure | null
  readonly grade: Grade | null
  readonly change: number | null
  readonly failing: number
}

export interface ReportAccepted {
  readonly what: string
  readonly where: string
  readonly kind: string
  readonly owner: string
  readonly reason: string
  readonly endsAt: string
  /** `null` for an attestation: it is about what no scan can see. */
  readonly failing: number | null
}

/** Everything that the report says, as one plain value: pages only lay it out. */
export interface Report {
  /** The language of every sentence in it; pages take their fixed words from the same. */
  readonly language: Language
  readonly title: string
  readonly subject: string
  readonly issuedAt: string
  readonly period: { readonly from: string | null; readonly to: string | null }
  readonly verdict: string
  readonly overall: Measured
  readonly grade: Grade | null
  readonly goals: readonly (Measured & { readonly goal: Goal })[]
  readonly open: { readonly critical: number; readonly high: number }
  readonly risks: readonly ReportRisk[]
  readonly decisions: readonly ReportDecision[]
  readonly owners: { readonly rows: readonly OwnedFailures[]; readonly more: number }
  readonly changes: {
    readonly moves: readonly { readonly cause: Cause; readonly points: number; readonly findings: number }[]
    readonly counts: Readonly<Record<'fixed' | 'new' | 'reopened' | 'gone' | 'unseen' | 'seen-again', number>>
    readonly sentence: string
  }
  readonly trend: readonly { readonly at: string; readonly proven: number; readonly possible: number }[]
  readonly accounts: {
    readonly all: number
    readonly rows: readonly ReportAccount[]
    readonly more: number
  }
  readonly coverage: {
    readonly sentences: readonly string[]
    readonly counts: Counts
    readonly refused: readonly {
      readonly operation: string
      readonly where: string
      readonly worth: number
    }[]
    readonly moreRefused: number
  }
  readonly accepted: {
    readonly rows: readonly ReportAccepted[]
    readonly more: number
    readonly sentence: string
  }
  readonly method: readonly string[]
  readonly imprint: string
}
