import { mapRead, type Read } from '../../../shared/domain/evidence'
import type { Bucket } from '../../../shared/domain/inputs/s3'
import { anyOf } from './unread-logic'

/**
 * Whether S3 puts the access logs of other buckets into this one. Logs go to a bucket of the same Region; one whose Region
 * is not known may log to any.
 */
export const receivesLogs = ({ name, region }: Bucket, buckets: readonly Bucket[]): Read<boolean> =>
  anyOf(
    buckets
      .filter((other) => other.name !== name && [region, 'global'].includes(other.region))
      .map(({ logsTo }) => mapRead(logsTo, (target) => target === name)),
  )
