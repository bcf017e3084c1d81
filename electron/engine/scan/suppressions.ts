import { findingKey } from '../../../shared/domain/finding'
import type { ResourceTags } from '../evaluate/resource-tags'
import type { Suppression } from '../evaluate/suppression'
import type { History } from '../store/history'
import type { Suppression as StoredSuppression } from '../store/suppression-repository'

type Told = Pick<StoredSuppression, 'kind' | 'checkId' | 'arn' | 'region' | 'tag'>

/** What a stored decision is about. One without a wildcard and a tag is about one finding. */
export const toSuppression = ({ kind, checkId, arn, region, tag }: Told): Suppression => {
  if (tag === null && !/[*?]/.test(arn) && region !== '*')
    return { kind, match: { type: 'finding', key: findingKey(checkId, { arn, region }) } }
  const where = region === '*' ? {} : { region }
  return { kind, match: { type: 'resources', checkId, arn, ...where, ...(tag === null ? {} : { tag }) } }
}

/** What these decisions need to know of a target's tags, as they were last read: nothing where none asks for one. */
export const tagsFor = (
  { tags }: Pick<History, 'tags'>,
  targetId: string,
  decisions: readonly Suppression[],
): ResourceTags =>
  decisions.some(({ match }) => match.type === 'resources' && match.tag !== undefined)
    ? tags.of(targetId)
    : new Map()
