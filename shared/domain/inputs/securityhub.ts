import type { PlaceFact } from './place'

/** Security Hub in one Region. */
export interface Hub extends PlaceFact {
  readonly enabled: boolean
}
