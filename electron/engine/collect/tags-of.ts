import { tagLimits, type Tags } from '../../../shared/domain/tags'
import { looksSecret } from '../scrub'

interface Listed {
  readonly Key?: string | undefined
  readonly Value?: string | undefined
}

/** What people call a value that nobody should read. */
const secretKey = /pass(word|wd|phrase)|secret|token|credential|(api|access|private).?key/i

const within = (text: string, most: number): boolean => Array.from(text).length <= most

/**
 * The tags that came with a list, in the order of their keys, so that an answer in another order is the same fact. A tag
 * that AWS would not have let anybody write is left out, and so is one that looks like a secret or is called so: the IAM
 * console keeps what people say of an access key under the key's id.
 */
export function tagsOf(listed: readonly Listed[] | undefined): Tags {
  const kept = (listed ?? []).flatMap(({ Key: key, Value: value = '' }) =>
    key === undefined ||
    !within(key, tagLimits.key) ||
    !within(value, tagLimits.value) ||
    secretKey.test(key) ||
    looksSecret(key) ||
    looksSecret(value)
      ? []
      : [[key, value] as const],
  )
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, tagLimits.each))
}
