import type { SuppressionKind } from '../../../shared/domain/finding'
import type { TagMatch, Tags } from '../../../shared/domain/tags'
import { matchesGlob } from '../iam/glob'
import type { FindingState } from './finding-state'
import { groupBy } from './group-by'
import type { TagsOf } from './resource-tags'

/** Which findings a suppression is about. */
export type SuppressionMatch =
  | { readonly type: 'finding'; readonly key: string }
  /**
   * Resources of one check whose ARN the pattern matches (`*` is any text), in one Region or, without one, in all; and with
   * a tag only those that are known to have it.
   */
  | {
      readonly type: 'resources'
      readonly checkId: string
      readonly arn: string
      readonly region?: string
      readonly tag?: TagMatch
    }

/** A decision in force at the time of the scan: whoever calls has left out what is over. */
export interface Suppression {
  readonly kind: SuppressionKind
  readonly match: SuppressionMatch
}

/** Never of a resource whose tags nobody could read. */
function hasTag(tags: Tags | undefined, { key, value }: TagMatch): boolean {
  const found = tags !== undefined && Object.hasOwn(tags, key) ? tags[key] : undefined
  return found !== undefined && matchesGlob(value, found)
}

/** Whether a decision is about this finding, whatever becomes of it. */
export function concernsFinding(
  match: SuppressionMatch,
  { key, checkId, resource }: Pick<FindingState, 'key' | 'checkId' | 'resource'>,
  tagsOf: TagsOf,
): boolean {
  if (match.type === 'finding') return match.key === key
  return (
    match.checkId === checkId &&
    (match.region ?? resource.region) === resource.region &&
    matchesGlob(match.arn, resource.arn) &&
    (match.tag === undefined || hasTag(tagsOf(resource), match.tag))
  )
}

/**
 * The decision that answers a failure; `null` for whatever passes, does not apply or could not be read, for there is
 * nothing to decide about. Of two decisions the accepted risk stands: it is the one that leaves the score alone.
 */
export function suppressor(suppressions: readonly Suppression[], tagsOf: TagsOf) {
  const byCheck = groupBy(suppressions, ({ match }) =>
    match.type === 'finding' ? match.key.slice(0, match.key.indexOf('|')) : match.checkId,
  )
  return (finding: FindingState): SuppressionKind | null => {
    if (finding.ruling.outcome !== 'fail') return null
    const kinds = (byCheck.get(finding.checkId) ?? [])
      .filter(({ match }) => concernsFinding(match, finding, tagsOf))
      .map(({ kind }) => kind)
    if (kinds.includes('accepted-risk')) return 'accepted-risk'
    return kinds.includes('false-positive') ? 'false-positive' : null
  }
}
