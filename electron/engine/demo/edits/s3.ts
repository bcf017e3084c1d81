import { failWith } from '../../aws/tape-edits'
import { all, answered, items, type Edit } from './edit'

const noBlock = {
  name: 'NoSuchPublicAccessBlockConfiguration',
  message: 'The public access block configuration was not found',
  status: 404,
}

export const noAccountBlock: Edit = (tape) =>
  failWith(tape, { operation: 's3control:GetPublicAccessBlock' }, noBlock)

/** Without switches of its own and under a policy that AWS calls public. */
export const bucketOpen = (name: string): Edit =>
  all(
    (tape) => failWith(tape, { operation: 's3:GetPublicAccessBlock', input: { Bucket: name } }, noBlock),
    answered(
      { operation: 's3:GetBucketPolicyStatus', input: { Bucket: name } },
      { PolicyStatus: { IsPublic: true } },
    ),
  )

export const bucketUnversioned = (name: string): Edit =>
  answered({ operation: 's3:GetBucketVersioning', input: { Bucket: name } }, {})

/** Without any policy, so without the statement that refuses plain HTTP. */
export const bucketWithoutPolicy = (name: string): Edit =>
  all(
    ...['s3:GetBucketPolicy', 's3:GetBucketPolicyStatus'].map(
      (operation): Edit =>
        (tape) =>
          failWith(
            tape,
            { operation, input: { Bucket: name } },
            { name: 'NoSuchBucketPolicy', message: 'The bucket policy does not exist', status: 404 },
          ),
    ),
  )

export const bucketNotThere = (name: string): Edit =>
  items({ operation: 's3:ListBuckets' }, 'Buckets', (bucket) => (bucket['Name'] === name ? null : bucket))
