import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { PlaceFact } from './place'

/** What looks for access from outside in one Region. Analyzers of unused or inside access are not among these. */
export interface OutsideWatch extends PlaceFact {
  readonly analyzers: readonly Analyzer[]
}

export interface Analyzer {
  readonly name: string
  readonly active: boolean
  /** About resources of this account only, whatever else an analyzer of an organization sees. */
  readonly findings: Read<readonly OutsideAccess[]>
}

/** A resource that Access Analyzer has found open to someone outside, now or lately. */
export interface OutsideAccess extends Resource {
  /** `archived`: somebody has said that the access is meant. `resolved`: it is no more. */
  readonly status: 'active' | 'archived' | 'resolved'
  /** Why the resource could not be analyzed, in AWS's words; `null` where it was. */
  readonly error: string | null
}

/** What looks for permissions that nobody uses, in one Region. IAM is in no Region, so one Region is enough. */
export interface UnusedWatch extends PlaceFact {
  readonly analyzers: readonly UnusedAnalyzer[]
}

export interface UnusedAnalyzer {
  readonly name: string
  readonly active: boolean
  /** ISO 8601: when the oldest finding about this account that is still open was made; `null` where none is open. */
  readonly oldest: Read<string | null>
}
