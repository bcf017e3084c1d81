import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/kms/keys'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { denied } from '../../../../support/facts/about'
import { key, keyDescription, keyPolicy } from '../../../../support/facts/kms'
import { awsError } from '../../../../support/replay'

const { arn } = key()
const metadata = {
  KeyId: '0a1b',
  KeyManager: 'CUSTOMER',
  KeyState: 'Enabled',
  KeySpec: 'SYMMETRIC_DEFAULT',
  Origin: 'AWS_KMS',
}
const answers = {
  'kms:ListKeys': { Keys: [{ KeyArn: arn, KeyId: '0a1b' }] },
  'kms:DescribeKey': { KeyMetadata: metadata },
  'kms:GetKeyRotationStatus': { KeyRotationEnabled: true },
  'kms:GetKeyPolicy': { Policy: keyPolicy(), PolicyName: 'default' },
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })
const described = (over: object) => found({ 'kms:DescribeKey': { KeyMetadata: { ...metadata, ...over } } })
const accessDenied = awsError('AccessDeniedException', 'not for you', 400)
const gap = (operation: string) => ({
  ...denied(operation),
  detail: 'AccessDeniedException: not for you (HTTP 400)',
})

it("reads a customer's key and whether it rotates", async () => {
  expect(await found()).toEqual([key()])
})

it('leaves out keys that AWS manages, and asks nothing more of them', async () => {
  const { place, asked } = placeFor([collector], {
    ...answers,
    'kms:DescribeKey': { KeyMetadata: { ...metadata, KeyManager: 'AWS' } },
  })
  expect([await collector.collect(place), asked.map(({ operation }) => operation)]).toEqual([
    [],
    ['kms:ListKeys', 'kms:DescribeKey'],
  ])
})

it.each([
  ['asymmetric', { KeySpec: 'RSA_2048' }, { spec: 'RSA_2048' }],
  ['of imported material', { Origin: 'EXTERNAL' }, { origin: 'EXTERNAL' }],
  ['disabled', { KeyState: 'Disabled' }, { state: 'Disabled' }],
  ['a replica', { MultiRegionConfiguration: { MultiRegionKeyType: 'REPLICA' } }, { replica: true }],
  [
    'waiting to be deleted',
    { KeyState: 'PendingDeletion', DeletionDate: new Date('2026-12-01T08:30:00Z') },
    { state: 'PendingDeletion', deletionDate: '2026-12-01T08:30:00.000Z' },
  ],
])('does not ask for rotation of a key that is %s', async (_what, metadataOver, expected) => {
  const withoutRotation = { ...answers, 'kms:GetKeyRotationStatus': new Error('must not be asked') }
  const keys = await collectFrom(collector, {
    ...withoutRotation,
    'kms:DescribeKey': { KeyMetadata: { ...metadata, ...metadataOver } },
  })
  expect(keys).toEqual([
    key({
      description: { known: true, value: keyDescription(expected) },
      rotates: { known: true, value: null },
    }),
  ])
})

it('asks for rotation of a multi-Region primary key', async () => {
  expect(await described({ MultiRegionConfiguration: { MultiRegionKeyType: 'PRIMARY' } })).toEqual([key()])
})

it('keeps a key that may not be described: it may be a customer one', async () => {
  const dark = { known: false, gap: gap('kms:DescribeKey') } as const
  expect(await found({ 'kms:DescribeKey': accessDenied })).toEqual([
    key({ description: dark, rotates: dark, policy: dark }),
  ])
})

it('keeps what else is known of a key whose rotation may not be read', async () => {
  expect(await found({ 'kms:GetKeyRotationStatus': accessDenied })).toEqual([
    key({ rotates: { known: false, gap: gap('kms:GetKeyRotationStatus') } }),
  ])
})

it('keeps what else is known of a key whose policy may not be read, or was left out', async () => {
  const gaps = [gap('kms:GetKeyPolicy')]
  const left = { ...gap('kms:GetKeyPolicy'), reason: 'unexpected' } as const
  expect([
    await found({ 'kms:GetKeyPolicy': accessDenied }),
    await found({ 'kms:GetKeyPolicy': {} }),
  ]).toEqual([
    gaps.map((one) => key({ policy: { known: false, gap: one } })),
    [key({ policy: { known: false, gap: { ...left, detail: "AWS's answer does not hold Policy." } } })],
  ])
})

it('follows the list to its last page, and drops a key that is gone since', async () => {
  const left = await found({
    'kms:ListKeys': [
      { Keys: [{ KeyArn: `${arn}9`, KeyId: 'gone' }], NextMarker: 'more', Truncated: true },
      { Keys: [{ KeyArn: arn, KeyId: '0a1b' }, {}] },
    ],
    'kms:DescribeKey': (_operation: string, { KeyId }: Readonly<Record<string, unknown>>) =>
      KeyId === arn ? { KeyMetadata: metadata } : awsError('NotFoundException', 'gone', 400),
  })
  expect(left).toEqual([key()])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ 'kms:ListKeys': {} })).toEqual([])
  await expect(found({ 'kms:ListKeys': accessDenied })).rejects.toMatchObject({ gap: gap('kms:ListKeys') })
})
