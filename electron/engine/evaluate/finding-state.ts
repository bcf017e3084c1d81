import type {
  Attested,
  Blind,
  Evidence,
  Outcome,
  Resource,
  Ruling,
  SuppressionKind,
} from '../../../shared/domain/finding'

/** One finding as it stands after a scan: a verdict, followed across scans and decided upon. */
export interface FindingState {
  /** `findingKey(checkId, resource)`. */
  readonly key: string
  readonly checkId: string
  readonly resource: Resource
  readonly evidence: Evidence
  readonly ruling: Ruling | Blind | Attested
  /** What it was when it could last be read; differs from the outcome only while that is `unknown`. */
  readonly lastRead: Outcome | null
  readonly suppressed: SuppressionKind | null
}

/** All findings of one target after one scan, and the checks that had a list refused where history knows nothing. */
export interface TargetState {
  readonly findings: ReadonlyMap<string, FindingState>
  /** Check ids. */
  readonly neverListed: ReadonlySet<string>
}
