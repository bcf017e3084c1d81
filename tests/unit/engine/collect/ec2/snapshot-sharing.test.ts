import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/snapshot-sharing'
import { unread } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { snapshotSharing } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:GetSnapshotBlockPublicAccessState'

it('reads what is blocked, and does not guess where AWS does not say', async () => {
  const detail = "AWS's answer does not hold State."
  const gap = { operation, region: 'eu-west-1', reason: 'unexpected', detail } as const
  expect([
    await collectFrom(collector, { [operation]: { State: 'block-all-sharing' } }),
    await collectFrom(collector, { [operation]: {} }),
  ]).toEqual([[snapshotSharing()], [snapshotSharing({ blocked: unread(gap) })]])
})

it('throws where it may not look', async () => {
  await expect(
    collectFrom(collector, { [operation]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, region: 'eu-west-1', reason: 'denied' } })
})
