import type { PublicAccessBlock } from '../../../../shared/domain/inputs/s3'

/** The four switches as both APIs spell them. A switch that AWS leaves out is off. */
export interface ListedBlock {
  readonly BlockPublicAcls?: boolean | undefined
  readonly IgnorePublicAcls?: boolean | undefined
  readonly BlockPublicPolicy?: boolean | undefined
  readonly RestrictPublicBuckets?: boolean | undefined
}

export const toPublicAccessBlock = (block: ListedBlock = {}): PublicAccessBlock => ({
  blockPublicAcls: block.BlockPublicAcls ?? false,
  ignorePublicAcls: block.IgnorePublicAcls ?? false,
  blockPublicPolicy: block.BlockPublicPolicy ?? false,
  restrictPublicBuckets: block.RestrictPublicBuckets ?? false,
})
