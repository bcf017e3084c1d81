/**
 * `running`; `complete`: every planned unit ended, gaps allowed; `partial`: a unit did not end; `interrupted` (the
 * process died) and `cancelled`: resumable; `failed`: no identity, so nothing was read. Only complete and partial scans count
 * in trends, comparisons and the fleet.
 */
export const scanStatuses = ['running', 'complete', 'partial', 'interrupted', 'cancelled', 'failed'] as const
export type ScanStatus = (typeof scanStatuses)[number]

/** A smallest piece of a scan that is committed as it ends: everything of one service in one Region. */
export interface ScanUnit {
  readonly region: string
  readonly service: string
}

/** What narrows a scan. An absent list means everything. A narrowed scan makes no trend point. */
export interface ScanScope {
  readonly regions?: readonly string[] | undefined
  /** The Regions are the usual ones of this history: they narrow nothing. */
  readonly usual?: boolean | undefined
  readonly services?: readonly string[] | undefined
  readonly checks?: readonly string[] | undefined
}

/** A Region where an organization's policy refuses every call and history knows no resource: out of scope, not a gap. */
export interface ClosedRegion {
  readonly region: string
  readonly detail: string
}
