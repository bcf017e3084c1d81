import type { Resource } from '../../../shared/domain/finding'
import type { Slice } from '../../../shared/domain/inputs'
import type { Tags } from '../../../shared/domain/tags'

type Identity = Pick<Resource, 'arn' | 'region'>

/** What is known of a resource's tags; `undefined` where no list has told them. */
export type TagsOf = (resource: Identity) => Tags | undefined

/** Tags with the resource that has them, empty ones too, by `resourceKey`. */
export type ResourceTags = ReadonlyMap<string, Identity & { readonly tags: Tags }>

/** Where later ones say something of a resource, they say it instead of earlier ones. */
export function tagsAmong(...known: readonly ResourceTags[]): TagsOf {
  const latestFirst = known.toReversed()
  return (resource) => {
    const key = resourceKey(resource)
    return latestFirst.find((tags) => tags.has(key))?.get(key)?.tags
  }
}

export const resourceKey = ({ arn, region }: Identity): string => `${region}|${arn}`

/**
 * The tags that these lists told, whichever list it was: a check may judge a user by the credential report, which tells no
 * tags, and IAM's own list tells them.
 */
export const tagsIn = (slices: readonly Slice[]): ResourceTags =>
  new Map(
    slices.flatMap(({ items }) =>
      items.flatMap((item) => {
        const tags = toldBy(item)
        return tags === undefined || !('arn' in item)
          ? []
          : [[resourceKey(item), { arn: item.arn, region: item.region, tags }] as const]
      }),
    ),
  )

/** They came with the list, or were asked for one by one. */
function toldBy(item: Slice['items'][number]): Tags | undefined {
  if ('tags' in item) return item.tags
  return 'tagging' in item && item.tagging.known ? item.tagging.value : undefined
}
