import type { SuppressionKind } from '../../../shared/domain/finding'
import type { FindingState } from './finding-state'

/** Which findings a suppression is about. */
export type SuppressionMatch =
  | { readonly type: 'finding'; readonly key: string }
  /** One resource in whatever Region it shows up. */
  | { readonly type: 'resource'; readonly checkId: string; readonly arn: string }

/** A decision in force at the time of the scan: whoever calls has left out what is over. */
export interface Suppression {
  readonly kind: SuppressionKind
  readonly match: SuppressionMatch
}

const mark = (match: SuppressionMatch): string =>
  match.type === 'finding' ? match.key : `${match.checkId}||${match.arn}`

/**
 * The decision that answers a failure; `null` for whatever passes, does not apply or could not be read, for there is
 * nothing to decide about. Of two decisions the accepted risk stands: it is the one that leaves the score alone.
 */
export function suppressor(suppressions: readonly Suppression[]) {
  const kinds = new Map<string, SuppressionKind>()
  for (const { kind, match } of suppressions)
    if (kinds.get(mark(match)) !== 'accepted-risk') kinds.set(mark(match), kind)
  return ({ key, checkId, resource, ruling }: FindingState): SuppressionKind | null => {
    if (ruling.outcome !== 'fail') return null
    const decided = [kinds.get(key), kinds.get(mark({ type: 'resource', checkId, arn: resource.arn }))]
    if (decided.includes('accepted-risk')) return 'accepted-risk'
    return decided.includes('false-positive') ? 'false-positive' : null
  }
}
