import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/efs/file-systems'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { fileSystem } from '../../../../support/facts/efs'
import { awsError } from '../../../../support/replay'

const operation = 'efs:DescribeFileSystems'
const listed = {
  FileSystemArn: fileSystem().arn,
  FileSystemId: 'fs-0a1b',
  Name: 'shared',
  Encrypted: true,
  Tags: [{ Key: 'team', Value: 'shop' }],
}
const policies = 'efs:DescribeFileSystemPolicy'
const none = awsError('PolicyNotFound', 'none', 404)
const found = (answer: object, policy: object = none) =>
  collectFrom(collector, { [operation]: answer, [policies]: policy })

it('reads a file system, by its id where it has no name', async () => {
  expect(
    await found({ FileSystems: [listed, { ...listed, Name: undefined, Encrypted: false }, {}] }),
  ).toEqual([fileSystem(), fileSystem({ name: 'fs-0a1b', encrypted: false })])
})

it('reads its policy, keeps one whose policy may not be read, and drops one that is gone since', async () => {
  const listing = { FileSystems: [listed] }
  const gap = {
    operation: policies,
    region: 'eu-west-1',
    reason: 'denied',
    detail: 'AccessDeniedException: no (HTTP 403)',
  } as const
  expect([
    await found(listing, { Policy: '{"Statement":[]}' }),
    await found(listing, awsError('AccessDeniedException', 'no', 403)),
    await found(listing, awsError('FileSystemNotFound', 'gone', 404)),
  ]).toEqual([
    [fileSystem({ policy: known('{"Statement":[]}') })],
    [fileSystem({ policy: { known: false, gap } })],
    [],
  ])
})

it('follows the list to its last page', async () => {
  expect(await found([{ FileSystems: [], NextMarker: 'more' }, { FileSystems: [listed] }])).toEqual([
    fileSystem(),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({})).toEqual([])
  await expect(found(awsError('AccessDeniedException', 'no', 403))).rejects.toMatchObject({
    gap: { operation, region: 'eu-west-1', reason: 'denied' },
  })
})
