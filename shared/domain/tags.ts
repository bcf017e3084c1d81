/** What people wrote on a resource, value by key. AWS tells keys apart by case. */
export type Tags = Readonly<Record<string, string>>

/** A resource whose list brings tags along. They are absent from what was read before Triad kept them. */
export interface Tagged {
  readonly tags?: Tags
}

/** What AWS lets people write. @see https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html */
export const tagLimits = { key: 128, value: 256, each: 50 } as const

/** One tag: its key as AWS tells it, and a pattern of its value, in which `*` is any text. */
export interface TagMatch {
  readonly key: string
  readonly value: string
}

/** Reads `key=value`, as people write a tag; the key ends at the first `=`, for a value may hold more. `null` for other text. */
export function parseTag(text: string): TagMatch | null {
  const at = text.indexOf('=')
  return at < 1 ? null : { key: text.slice(0, at), value: text.slice(at + 1) }
}

export const tagText = ({ key, value }: TagMatch): string => `${key}=${value}`

/** Keys that differ in case only are the same word to people, who write `Owner` here and `owner` there. */
const isKey = (key: string, asked: string): boolean => key.toLowerCase() === asked.toLowerCase()

/**
 * The first of these tags that says something; `null` where none does. Of keys that differ in case only, the one that is
 * spelled as asked comes first, then the first by spelling.
 */
export function ownerIn(tags: Tags, keys: readonly string[]): string | null {
  for (const asked of keys) {
    const found = Object.keys(tags)
      .filter((key) => isKey(key, asked))
      .sort((a, b) => Number(b === asked) - Number(a === asked) || (a < b ? -1 : 1))
      .map((key) => tags[key]?.trim() ?? '')
      .find((value) => value !== '')
    if (found !== undefined) return found
  }
  return null
}

/** Who answers for a finding: its resource's tag says so, else its account's owner; `null` where nobody does. */
export const ownerOf = (tags: Tags | null, keys: readonly string[], accountOwner: string): string | null =>
  (tags && ownerIn(tags, keys)) ?? (accountOwner.trim() || null)

/** Whether two names are one owner's: `Payments` and `payments` are. */
export const isSameOwner = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

/** What one owner answers for, of what fails and nobody set aside. */
export interface OwnedFailures {
  /** `null` for what nobody answers for. */
  readonly owner: string | null
  readonly failing: number
  /** Critical or high. */
  readonly urgent: number
  readonly overdue: number
}
