import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/ebs-defaults'
import { collectFrom } from '../../../../support/collecting'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:GetEbsEncryptionByDefault'

it.each([
  [true, true],
  [false, false],
  [undefined, false],
])('reads %s as %s', async (EbsEncryptionByDefault, encryptsNewVolumes) => {
  expect(await collectFrom(collector, { [operation]: { EbsEncryptionByDefault } }, 'us-east-1')).toEqual([
    { region: 'us-east-1', encryptsNewVolumes },
  ])
})

it('throws where it may not look', async () => {
  await expect(
    collectFrom(collector, { [operation]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, region: 'eu-west-1', reason: 'denied' } })
})
