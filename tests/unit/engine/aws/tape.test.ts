import { GetBucketPolicyCommand, ListBucketsCommand, S3Client } from '@aws-sdk/client-s3'
import { expect, it } from 'vitest'
import { createTapedAccounts } from '../../../../electron/engine/aws/taped-accounts'
import { changeAnswers, deny, failWith, moveDates } from '../../../../electron/engine/aws/tape-edits'
import { readTape, writeTape } from '../../../../electron/engine/aws/tape-text'
import type { Tape } from '../../../../electron/engine/aws/tape'
import { signInTape } from '../../../support/sign-in-tape'

const created = new Date('2026-03-01T10:00:00Z')
const tape: Tape = [
  ...signInTape({ account: '111122223333', alias: 'acme', regions: ['eu-west-1', 'us-east-1'] }),
  {
    operation: 's3:ListBuckets',
    region: 'us-east-1',
    input: {},
    output: { Buckets: [{ Name: 'logs', CreationDate: created }] },
  },
  {
    operation: 's3:GetBucketPolicy',
    region: 'us-east-1',
    input: { Bucket: 'logs' },
    error: { name: 'NoSuchBucketPolicy', message: 'The bucket policy does not exist', status: 404 },
  },
]
const allowed = new Set(['s3:ListBuckets', 's3:GetBucketPolicy'])

async function play(taped: Tape) {
  const accounts = createTapedAccounts({ tapes: { acme: taped } })
  const signIn = await accounts.open('acme', allowed, new AbortController().signal)
  if (signIn.status !== 'open') throw new Error(signIn.message)
  const { session } = signIn
  const s3 = session.at('global')(S3Client)
  const listed = await s3.send(new ListBucketsCommand({})).then(({ Buckets }) => Buckets, gapOf)
  const policy = await s3
    .send(new GetBucketPolicyCommand({ Bucket: 'logs' }))
    .then(({ Policy }) => Policy, gapOf)
  return { session, listed, policy }
}
const gapOf = (error: unknown) => (error as { gap: unknown }).gap

it('replays a session through the real clients', async () => {
  const { session, listed, policy } = await play(tape)
  expect({
    ...session.account,
    regions: session.regions,
    gaps: session.gaps,
    calls: session.calls(),
  }).toEqual({
    id: '111122223333',
    partition: 'aws',
    caller: 'arn:aws:iam::111122223333:user/reader',
    name: 'acme',
    regions: ['eu-west-1', 'us-east-1'],
    gaps: [],
    calls: {
      'ec2:DescribeRegions': 1,
      'iam:ListAccountAliases': 1,
      's3:GetBucketPolicy': 1,
      's3:ListBuckets': 1,
      'sts:GetCallerIdentity': 1,
    },
  })
  expect(listed).toEqual([{ Name: 'logs', CreationDate: created }])
  expect(policy).toEqual({
    operation: 's3:GetBucketPolicy',
    region: 'global',
    reason: 'unexpected',
    detail: 'NoSuchBucketPolicy: The bucket policy does not exist (HTTP 404)',
  })
})

it('keeps its meaning as text, dates and bytes included', () => {
  const withBytes: Tape = [
    ...tape,
    { operation: 'iam:GetCredentialReport', output: { Content: new Uint8Array([1, 255]) } },
  ]
  expect(readTape(writeTape(withBytes))).toEqual(withBytes)
})

it('refuses out loud what is not on it', async () => {
  const { listed } = await play(tape.filter(({ operation }) => operation !== 's3:ListBuckets'))
  expect(listed).toEqual({
    operation: 's3:ListBuckets',
    region: 'global',
    reason: 'unexpected',
    detail: 'NotOnTape: s3:ListBuckets in us-east-1 with {} is not on the tape.',
  })
})

it('lets answers be changed, moved in time and taken away', async () => {
  const changed = changeAnswers(tape, { operation: 's3:ListBuckets' }, () => ({ Buckets: [] }))
  expect((await play(changed)).listed).toEqual([])
  expect((await play(moveDates(tape, 3_600_000))).listed).toEqual([
    { Name: 'logs', CreationDate: new Date('2026-03-01T11:00:00Z') },
  ])
  expect((await play(deny(tape, 's3:ListBuckets'))).listed).toMatchObject({ reason: 'denied' })
  expect((await play(deny(tape, 's3:ListBuckets', 'eu-west-1'))).listed).toHaveLength(1)
  const throttled = failWith(
    tape,
    { operation: 's3:GetBucketPolicy', input: { Bucket: 'logs' } },
    {
      name: 'SlowDown',
      message: 'Reduce your request rate.',
      status: 503,
    },
  )
  expect((await play(throttled)).policy).toMatchObject({ reason: 'throttled' })
  expect(tape).toHaveLength(5)
})
