import type { FindingState } from './finding-state'

/** True where a finding stands for a whole place whose list was refused: the resource named is the account there. */
export const isPlace = (ruling: FindingState['ruling']): boolean =>
  ruling.outcome === 'unknown' && ruling.about === 'place'

/** True where a finding is unknown for want of a person's statement: nothing that AWS could be asked would tell. */
export const isLeftToPeople = (ruling: FindingState['ruling']): boolean =>
  ruling.outcome === 'unknown' && ruling.gap.reason === 'not-attested'

/** A place holds the resources of its Region; the place `global` holds all of them. */
export const holds = (place: string, region: string): boolean => place === 'global' || place === region

/**
 * Whether a hole in a looked-up list can concern a resource: a global list serves every Region, a global resource is
 * served by every Region, and otherwise a Region serves itself.
 */
export const concerns = (gapRegion: string, region: string): boolean =>
  holds(gapRegion, region) || region === 'global'
