import {
  GetBucketAclCommand,
  GetBucketEncryptionCommand,
  GetBucketLocationCommand,
  GetBucketLoggingCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  S3Client,
  type Bucket as Listed,
  type Grant,
  type ServerSideEncryptionConfiguration,
} from '@aws-sdk/client-s3'
import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Bucket, PublicGrant } from '../../../../shared/domain/inputs/s3'
import type { Place } from '../define-collector'
import { read } from '../read'
import { protectionOf } from './protection'
import { toPublicAccessBlock } from './public-access-block'

/** What AWS says of a bucket that was deleted after it was listed. */
export const bucketGone = ['NoSuchBucket']

/** `undefined` for what has no name: the SDK types every field as optional; past this line none is. */
export const describeBucket = (place: Place, { Name, BucketRegion }: Listed): Promise<Bucket> | undefined =>
  Name === undefined ? undefined : describe(place, Name, BucketRegion)

async function describe(place: Place, name: string, listedRegion: string | undefined): Promise<Bucket> {
  const region = listedRegion === undefined ? await locate(place, name) : known(listedRegion)
  const resource = { arn: `arn:${place.account.partition}:s3:::${name}`, type: 'AWS::S3::Bucket', name }
  // Facts are answered in the bucket's own Region only, so without it none can be asked.
  if (!region.known) return { ...resource, region: 'global', ...unlocated(region) }

  const s3 = place.connect(S3Client, region.value)
  const bucket = { Bucket: name }
  const [policy, status, acl, block, versioning, encryption, logging, ownership, protection] =
    await Promise.all([
      read(s3.send(new GetBucketPolicyCommand(bucket)), { absent: ['NoSuchBucketPolicy'], gone: bucketGone }),
      read(s3.send(new GetBucketPolicyStatusCommand(bucket)), {
        absent: ['NoSuchBucketPolicy'],
        gone: bucketGone,
      }),
      read(s3.send(new GetBucketAclCommand(bucket)), { gone: bucketGone }),
      read(s3.send(new GetPublicAccessBlockCommand(bucket)), {
        absent: ['NoSuchPublicAccessBlockConfiguration'],
        gone: bucketGone,
      }),
      read(s3.send(new GetBucketVersioningCommand(bucket)), { gone: bucketGone }),
      read(s3.send(new GetBucketEncryptionCommand(bucket)), {
        absent: ['ServerSideEncryptionConfigurationNotFoundError'],
        gone: bucketGone,
      }),
      read(s3.send(new GetBucketLoggingCommand(bucket)), { gone: bucketGone }),
      read(s3.send(new GetBucketOwnershipControlsCommand(bucket)), {
        absent: ['OwnershipControlsNotFoundError'],
        gone: bucketGone,
      }),
      protectionOf(s3, name, bucketGone),
    ])
  return {
    ...resource,
    region: region.value,
    policy: mapRead(policy, (answer) => answer?.Policy ?? null),
    publicPolicy: mapRead(status, (answer) => answer?.PolicyStatus?.IsPublic ?? false),
    publicGrants: mapRead(acl, (answer) => (answer?.Grants ?? []).flatMap(toPublicGrant)),
    publicAccessBlock: mapRead(
      block,
      (answer) => answer && toPublicAccessBlock(answer.PublicAccessBlockConfiguration),
    ),
    versioning: mapRead(versioning, (answer) => versioningStates[answer?.Status ?? 'never']),
    encryption: mapRead(encryption, (answer) => algorithmOf(answer?.ServerSideEncryptionConfiguration)),
    logsTo: mapRead(logging, (answer) => answer?.LoggingEnabled?.TargetBucket ?? null),
    ownership: mapRead(ownership, (answer) => answer?.OwnershipControls?.Rules?.[0]?.ObjectOwnership ?? null),
    // AWS leaves it out where it was never set.
    mfaDelete: mapRead(versioning, (answer) => answer?.MFADelete === 'Enabled'),
    ...protection,
  }
}

const algorithmOf = (encryption: ServerSideEncryptionConfiguration | undefined): string | null =>
  encryption?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? null

const versioningStates = { Enabled: 'enabled', Suspended: 'suspended', never: 'never' } as const

/** AWS leaves the constraint out for us-east-1 and keeps an old name for eu-west-1. */
async function locate({ connect }: Place, name: string): Promise<Read<string>> {
  const location = await read(connect(S3Client).send(new GetBucketLocationCommand({ Bucket: name })), {
    gone: bucketGone,
  })
  return mapRead(location, (answer) => {
    const constraint = answer?.LocationConstraint
    return constraint === 'EU' ? 'eu-west-1' : (constraint ?? 'us-east-1')
  })
}

const unlocated = (gap: Read<never>) => ({
  policy: gap,
  publicPolicy: gap,
  publicGrants: gap,
  publicAccessBlock: gap,
  versioning: gap,
  encryption: gap,
  logsTo: gap,
  ownership: gap,
  mfaDelete: gap,
  objectLock: gap,
  replicatesTo: gap,
  tagging: gap,
})

function toPublicGrant({ Grantee, Permission: permission }: Grant): readonly PublicGrant[] {
  const group = /\/(AllUsers|AuthenticatedUsers)$/.exec(Grantee?.URI ?? '')?.[1]
  const known = group === 'AllUsers' || group === 'AuthenticatedUsers'
  return known && permission !== undefined ? [{ group, permission }] : []
}
