import { paginateListBuckets, S3Client } from '@aws-sdk/client-s3'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'
import { stillThere } from '../read'
import { bucketGone, describeBucket } from './describe-bucket'

export default defineCollector({
  input: 's3.buckets',
  reach: 'global',
  operations: [
    's3:ListBuckets',
    's3:GetBucketLocation',
    's3:GetBucketPolicy',
    's3:GetBucketPolicyStatus',
    's3:GetBucketAcl',
    's3:GetPublicAccessBlock',
    's3:GetBucketVersioning',
    's3:GetBucketEncryption',
    's3:GetBucketLogging',
    's3:GetBucketOwnershipControls',
    's3:GetObjectLockConfiguration',
    's3:GetBucketReplication',
    's3:GetBucketTagging',
  ],
  actions: {
    's3:ListBuckets': ['s3:ListAllMyBuckets'],
    's3:GetBucketEncryption': ['s3:GetEncryptionConfiguration'],
    's3:GetPublicAccessBlock': ['s3:GetBucketPublicAccessBlock'],
    's3:GetObjectLockConfiguration': ['s3:GetBucketObjectLockConfiguration'],
    's3:GetBucketReplication': ['s3:GetReplicationConfiguration'],
  },
  async collect(place) {
    const listed = await allItems(
      // Only a paginated ListBuckets says in which Region each bucket lives.
      paginateListBuckets({ client: place.connect(S3Client), pageSize: 1000 }, {}),
      ({ ContinuationToken }) => ContinuationToken,
      ({ Buckets }) => Buckets,
    )
    return stillThere(
      listed.flatMap((bucket) => describeBucket(place, bucket) ?? []),
      bucketGone,
    )
  },
})
