import type { PublicAccessBlock } from '../../../shared/domain/inputs/s3'

const switches = [
  ['blockPublicAcls', 'BlockPublicAcls'],
  ['ignorePublicAcls', 'IgnorePublicAcls'],
  ['blockPublicPolicy', 'BlockPublicPolicy'],
  ['restrictPublicBuckets', 'RestrictPublicBuckets'],
] as const

/** The switches, in S3's words, that are on in none of these places. */
export const openSwitches = (...places: readonly (PublicAccessBlock | null)[]): readonly string[] =>
  switches.filter(([key]) => !places.some((place) => place?.[key] === true)).map(([, name]) => name)
