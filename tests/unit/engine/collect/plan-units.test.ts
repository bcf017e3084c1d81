import { expect, it } from 'vitest'
import { loadCollectors } from '../../../../electron/engine/collect'
import { actionsOf, operationsOf } from '../../../../electron/engine/collect/operations'
import { collectorsOf, planUnits } from '../../../../electron/engine/collect/plan-units'

const chosen = await loadCollectors([
  'ec2.volumes',
  's3.buckets',
  'ec2.ebs-defaults',
  's3.account-public-access-block',
])

it('plans each service once in each Region, and first what is asked once an account', () => {
  expect(planUnits(chosen, ['eu-west-1', 'us-east-1'])).toEqual([
    { region: 'global', service: 's3' },
    { region: 'eu-west-1', service: 'ec2' },
    { region: 'us-east-1', service: 'ec2' },
  ])
})

it('gives a unit the collectors of its service and reach', () => {
  const inputs = (region: string, service: string) =>
    collectorsOf({ region, service }, chosen).map(({ input }) => input)
  expect([inputs('global', 's3'), inputs('eu-west-1', 'ec2'), inputs('global', 'ec2')]).toEqual([
    ['s3.buckets', 's3.account-public-access-block'],
    ['ec2.volumes', 'ec2.ebs-defaults'],
    [],
  ])
})

it('tells operations in the words of the SDK and actions in those of IAM', async () => {
  const s3 = await loadCollectors(['s3.account-public-access-block', 's3.buckets'])
  expect([[...operationsOf(s3)].sort(), actionsOf(s3)]).toEqual([
    [
      's3:GetBucketAcl',
      's3:GetBucketEncryption',
      's3:GetBucketLocation',
      's3:GetBucketLogging',
      's3:GetBucketOwnershipControls',
      's3:GetBucketPolicy',
      's3:GetBucketPolicyStatus',
      's3:GetBucketReplication',
      's3:GetBucketTagging',
      's3:GetBucketVersioning',
      's3:GetObjectLockConfiguration',
      's3:GetPublicAccessBlock',
      's3:ListBuckets',
      's3control:GetPublicAccessBlock',
    ],
    [
      's3:GetAccountPublicAccessBlock',
      's3:GetBucketAcl',
      's3:GetBucketLocation',
      's3:GetBucketLogging',
      's3:GetBucketObjectLockConfiguration',
      's3:GetBucketOwnershipControls',
      's3:GetBucketPolicy',
      's3:GetBucketPolicyStatus',
      's3:GetBucketPublicAccessBlock',
      's3:GetBucketTagging',
      's3:GetBucketVersioning',
      's3:GetEncryptionConfiguration',
      's3:GetReplicationConfiguration',
      's3:ListAllMyBuckets',
    ],
  ])
})
