import type { Tags } from '../../../shared/domain/tags'

/**
 * Whether people tagged a resource with one of these words: as the value of any tag (`Criticality=critical`), or as a key
 * whose value does not say no (`backup=true`, `critical`). Case does not matter.
 */
export const isTaggedAs = (tags: Tags, words: readonly string[]): boolean =>
  Object.entries(tags).some(([key, value]) => {
    const said = value.trim().toLowerCase()
    return words.includes(said) || (words.includes(key.trim().toLowerCase()) && !no.includes(said))
  })

const no = ['false', 'no', 'off', 'none', '0']
