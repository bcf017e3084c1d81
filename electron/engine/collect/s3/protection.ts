import {
  GetBucketReplicationCommand,
  GetBucketTaggingCommand,
  GetObjectLockConfigurationCommand,
  type GetBucketReplicationOutput,
  type S3Client,
} from '@aws-sdk/client-s3'
import { mapRead } from '../../../../shared/domain/evidence'
import type { Bucket } from '../../../../shared/domain/inputs/s3'
import { read } from '../read'
import { tagsOf } from '../tags-of'

/** What keeps objects from being lost, and how people tagged the bucket, which says whether that is wanted. */
export async function protectionOf(
  s3: S3Client,
  name: string,
  gone: readonly string[],
): Promise<Pick<Bucket, 'objectLock' | 'replicatesTo' | 'tagging'>> {
  const bucket = { Bucket: name }
  const [lock, replication, tagging] = await Promise.all([
    read(s3.send(new GetObjectLockConfigurationCommand(bucket)), {
      absent: ['ObjectLockConfigurationNotFoundError'],
      gone,
    }),
    read(s3.send(new GetBucketReplicationCommand(bucket)), {
      absent: ['ReplicationConfigurationNotFoundError'],
      gone,
    }),
    read(s3.send(new GetBucketTaggingCommand(bucket)), { absent: ['NoSuchTagSet'], gone }),
  ])
  return {
    objectLock: mapRead(lock, (answer) =>
      answer?.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled'
        ? { defaultMode: answer.ObjectLockConfiguration.Rule?.DefaultRetention?.Mode ?? null }
        : null,
    ),
    replicatesTo: mapRead(replication, targetsOf),
    tagging: mapRead(tagging, (answer) => tagsOf(answer?.TagSet)),
  }
}

/** A destination is told by the ARN of its bucket. */
function targetsOf(answer: GetBucketReplicationOutput | null): readonly string[] {
  const targets = (answer?.ReplicationConfiguration?.Rules ?? []).flatMap(({ Status, Destination }) =>
    Status === 'Enabled' && Destination?.Bucket !== undefined
      ? [Destination.Bucket.replace(/^arn:[^:]*:s3:::/, '')]
      : [],
  )
  return [...new Set(targets)].sort()
}
