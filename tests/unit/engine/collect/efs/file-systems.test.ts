import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/efs/file-systems'
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
const found = (answer: object) => collectFrom(collector, { [operation]: answer })

it('reads a file system, by its id where it has no name', async () => {
  expect(
    await found({ FileSystems: [listed, { ...listed, Name: undefined, Encrypted: false }, {}] }),
  ).toEqual([fileSystem(), fileSystem({ name: 'fs-0a1b', encrypted: false })])
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
