import type { InputKey } from '../../../shared/domain/inputs'

export interface InputPlace {
  readonly input: InputKey
  /** The Region asked, or `global`. */
  readonly region: string
}

/** Where this scan got an answer for a list: read, refused or not offered. What did not answer, history still speaks for. */
export interface Answered {
  /** Whether the scan can speak of the resources that this list has in that Region. */
  at(input: InputKey, region: string): boolean
  /** Whether the list answered in every place it has in this account. */
  everywhere(input: InputKey): boolean
}

/**
 * `ended`: the places whose unit ended in this scan. `all`: every place an unnarrowed scan of the account asks, so that a
 * scan of some Regions is never mistaken for the whole.
 */
export function answeredPlaces(ended: Iterable<InputPlace>, all: Iterable<InputPlace>): Answered {
  const name = ({ input, region }: InputPlace) => `${input}|${region}`
  const answered = new Set(Array.from(ended, name))
  const incomplete = new Set<InputKey>()
  for (const place of all) if (!answered.has(name(place))) incomplete.add(place.input)
  const everywhere = (input: InputKey) => !incomplete.has(input)
  return {
    everywhere,
    at: (input, region) =>
      answered.has(name({ input, region: 'global' })) ||
      (region === 'global' ? everywhere(input) : answered.has(name({ input, region }))),
  }
}
