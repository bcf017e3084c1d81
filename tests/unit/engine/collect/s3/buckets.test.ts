// Long: every answer to every fact of a bucket.
import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/s3/buckets'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { bucket, publicAccessBlock } from '../../../../support/facts/s3'
import { awsError } from '../../../../support/replay'

const allOn = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
}
const owner = { Grantee: { Type: 'CanonicalUser', ID: '0a1b' }, Permission: 'FULL_CONTROL' } as const
const toGroup = (name: string, Permission: string) => ({
  Grantee: { Type: 'Group', URI: `http://acs.amazonaws.com/groups/${name}` },
  Permission,
})

/** One private bucket with everything in order. */
const ledger = {
  's3:ListBuckets': { Buckets: [{ Name: 'ledger', BucketRegion: 'eu-west-1' }] },
  's3:GetBucketPolicy': { Policy: '{"Statement":[]}' },
  's3:GetBucketPolicyStatus': { PolicyStatus: { IsPublic: false } },
  's3:GetBucketAcl': { Grants: [owner] },
  's3:GetPublicAccessBlock': { PublicAccessBlockConfiguration: allOn },
  's3:GetBucketVersioning': { Status: 'Enabled' },
  's3:GetBucketEncryption': {
    ServerSideEncryptionConfiguration: {
      Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
    },
  },
  's3:GetBucketLogging': { LoggingEnabled: { TargetBucket: 'logs', TargetPrefix: '' } },
  's3:GetBucketOwnershipControls': {
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
  },
  's3:GetObjectLockConfiguration': awsError('ObjectLockConfigurationNotFoundError', 'none', 404),
  's3:GetBucketReplication': awsError('ReplicationConfigurationNotFoundError', 'none', 404),
  's3:GetBucketTagging': awsError('NoSuchTagSet', 'none', 404),
}
const found = (over: object = {}) => collectFrom(collector, { ...ledger, ...over }, 'global')
const read = <T>(value: T) => ({ known: true, value }) as const
const denied = (operation: string, region = 'eu-west-1') =>
  ({
    known: false,
    gap: { operation, region, reason: 'denied', detail: 'AccessDenied: no (HTTP 403)' },
  }) as const
const accessDenied = awsError('AccessDenied', 'no', 403)

it('reads every fact, each with a call of its own', async () => {
  expect(await found()).toEqual([bucket({ policy: read('{"Statement":[]}') })])
})

it('knows what AWS means by "there is none"', async () => {
  const none = await found({
    's3:GetBucketPolicy': awsError('NoSuchBucketPolicy', 'none', 404),
    's3:GetBucketPolicyStatus': awsError('NoSuchBucketPolicy', 'none', 404),
    's3:GetPublicAccessBlock': awsError('NoSuchPublicAccessBlockConfiguration', 'none', 404),
    's3:GetBucketVersioning': {},
    's3:GetBucketEncryption': awsError('ServerSideEncryptionConfigurationNotFoundError', 'none', 404),
    's3:GetBucketLogging': {},
    's3:GetBucketOwnershipControls': awsError('OwnershipControlsNotFoundError', 'none', 404),
  })
  expect(none).toEqual([
    bucket({
      policy: read(null),
      publicAccessBlock: read(null),
      versioning: read('never'),
      encryption: read(null),
      logsTo: read(null),
      ownership: read(null),
    }),
  ])
})

it('keeps one refused fact from hiding the others', async () => {
  expect(await found({ 's3:GetBucketPolicy': accessDenied })).toEqual([
    bucket({ policy: denied('s3:GetBucketPolicy') }),
  ])
  const dark = await found({
    's3:GetBucketPolicy': accessDenied,
    's3:GetBucketPolicyStatus': accessDenied,
    's3:GetBucketAcl': accessDenied,
    's3:GetPublicAccessBlock': accessDenied,
    's3:GetBucketVersioning': accessDenied,
    's3:GetBucketEncryption': accessDenied,
    's3:GetBucketLogging': accessDenied,
    's3:GetBucketOwnershipControls': accessDenied,
    's3:GetObjectLockConfiguration': accessDenied,
    's3:GetBucketReplication': accessDenied,
    's3:GetBucketTagging': accessDenied,
  })
  expect(dark).toEqual([
    bucket({
      policy: denied('s3:GetBucketPolicy'),
      publicPolicy: denied('s3:GetBucketPolicyStatus'),
      publicGrants: denied('s3:GetBucketAcl'),
      publicAccessBlock: denied('s3:GetPublicAccessBlock'),
      versioning: denied('s3:GetBucketVersioning'),
      encryption: denied('s3:GetBucketEncryption'),
      logsTo: denied('s3:GetBucketLogging'),
      ownership: denied('s3:GetBucketOwnershipControls'),
      mfaDelete: denied('s3:GetBucketVersioning'),
      objectLock: denied('s3:GetObjectLockConfiguration'),
      replicatesTo: denied('s3:GetBucketReplication'),
      tagging: denied('s3:GetBucketTagging'),
    }),
  ])
})

it('reads what keeps objects from being lost, and how the bucket is tagged', async () => {
  const rule = (Status: string, name: string) => ({
    Status,
    Destination: { Bucket: `arn:aws:s3:::${name}` },
  })
  const lock = (Rule?: object) => ({ ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule } })
  const Rules = [
    rule('Enabled', 'second'),
    rule('Disabled', 'third'),
    rule('Enabled', 'first'),
    { Status: 'Enabled' },
  ]
  const [locked] = await found({
    's3:GetBucketVersioning': { Status: 'Enabled', MFADelete: 'Enabled' },
    's3:GetObjectLockConfiguration': lock({ DefaultRetention: { Mode: 'COMPLIANCE', Days: 365 } }),
    's3:GetBucketReplication': { ReplicationConfiguration: { Role: 'x', Rules } },
    's3:GetBucketTagging': { TagSet: [{ Key: 'Criticality', Value: 'critical' }] },
  })
  expect(locked).toMatchObject({
    mfaDelete: read(true),
    objectLock: read({ defaultMode: 'COMPLIANCE' }),
    replicatesTo: read(['first', 'second']),
    tagging: read({ Criticality: 'critical' }),
  })
  const [open] = await found({ 's3:GetObjectLockConfiguration': lock() })
  expect(open?.objectLock).toEqual(read({ defaultMode: null }))
})

it('keeps of an ACL what goes to everyone', async () => {
  const Grants = [
    owner,
    toGroup('global/AllUsers', 'READ'),
    toGroup('global/AuthenticatedUsers', 'WRITE'),
    toGroup('s3/LogDelivery', 'WRITE'),
    { Grantee: { Type: 'CanonicalUser', ID: 'x', DisplayName: '/AllUsers' }, Permission: 'READ' },
  ]
  const [open] = await found({ 's3:GetBucketAcl': { Grants } })
  expect(open?.publicGrants).toEqual(
    read([
      { group: 'AllUsers', permission: 'READ' },
      { group: 'AuthenticatedUsers', permission: 'WRITE' },
    ]),
  )
})

it("asks for facts in the bucket's own Region", async () => {
  const { place, asked } = placeFor(
    [collector],
    { ...ledger, 's3:ListBuckets': { Buckets: [{ Name: 'ledger', BucketRegion: 'ap-south-1' }] } },
    'global',
  )
  await collector.collect(place)
  expect(asked.map(({ operation, region }) => [operation, region])).toEqual([
    ['s3:ListBuckets', 'us-east-1'],
    ['s3:GetBucketPolicy', 'ap-south-1'],
    ['s3:GetBucketPolicyStatus', 'ap-south-1'],
    ['s3:GetBucketAcl', 'ap-south-1'],
    ['s3:GetPublicAccessBlock', 'ap-south-1'],
    ['s3:GetBucketVersioning', 'ap-south-1'],
    ['s3:GetBucketEncryption', 'ap-south-1'],
    ['s3:GetBucketLogging', 'ap-south-1'],
    ['s3:GetBucketOwnershipControls', 'ap-south-1'],
    ['s3:GetObjectLockConfiguration', 'ap-south-1'],
    ['s3:GetBucketReplication', 'ap-south-1'],
    ['s3:GetBucketTagging', 'ap-south-1'],
  ])
})

it.each([
  ['eu-west-1', 'eu-west-1'],
  ['EU', 'eu-west-1'],
  [undefined, 'us-east-1'],
])('asks where a bucket is if the list does not say: %s is %s', async (LocationConstraint, region) => {
  const located = await found({
    's3:ListBuckets': { Buckets: [{ Name: 'ledger' }] },
    's3:GetBucketLocation': { LocationConstraint },
  })
  expect(located).toEqual([bucket({ region, policy: read('{"Statement":[]}') })])
})

it('asks nothing of a bucket whose Region may not be known', async () => {
  const unlocated = await found({
    's3:ListBuckets': { Buckets: [{ Name: 'ledger' }] },
    's3:GetBucketLocation': accessDenied,
  })
  const dark = denied('s3:GetBucketLocation', 'global')
  expect(unlocated).toEqual([
    bucket({
      region: 'global',
      policy: dark,
      publicPolicy: dark,
      publicGrants: dark,
      publicAccessBlock: dark,
      versioning: dark,
      encryption: dark,
      logsTo: dark,
      ownership: dark,
      mfaDelete: dark,
      objectLock: dark,
      replicatesTo: dark,
      tagging: dark,
    }),
  ])
})

it('follows the list to its last page', async () => {
  const pages = await found({
    's3:ListBuckets': [
      { Buckets: [{ Name: 'ledger', BucketRegion: 'eu-west-1' }], ContinuationToken: 'more' },
      { Buckets: [{ Name: 'photos', BucketRegion: 'eu-west-1' }] },
    ],
  })
  expect(pages.map(({ arn }) => arn)).toEqual(['arn:aws:s3:::ledger', 'arn:aws:s3:::photos'])
})

it('drops a bucket that was deleted after it was listed', async () => {
  const left = await found({
    's3:ListBuckets': {
      Buckets: [
        { Name: 'gone', BucketRegion: 'eu-west-1' },
        { Name: 'ledger', BucketRegion: 'eu-west-1' },
      ],
    },
    's3:GetBucketAcl': (_operation: string, { Bucket }: Readonly<Record<string, unknown>>) =>
      Bucket === 'gone' ? awsError('NoSuchBucket', 'gone', 404) : { Grants: [owner] },
  })
  expect(left.map(({ name }) => name)).toEqual(['ledger'])
})

it('finds no bucket where there is none, and throws where it may not look', async () => {
  expect(await found({ 's3:ListBuckets': {} })).toEqual([])
  await expect(found({ 's3:ListBuckets': accessDenied })).rejects.toMatchObject({
    gap: { operation: 's3:ListBuckets', region: 'global', reason: 'denied' },
  })
})

it('reads suspended versioning and switches that are left out', async () => {
  const [suspended] = await found({
    's3:GetBucketVersioning': { Status: 'Suspended' },
    's3:GetPublicAccessBlock': { PublicAccessBlockConfiguration: { RestrictPublicBuckets: true } },
  })
  expect([suspended?.versioning, suspended?.publicAccessBlock]).toEqual([
    read('suspended'),
    read(publicAccessBlock({ blockPublicAcls: false, ignorePublicAcls: false, blockPublicPolicy: false })),
  ])
})
