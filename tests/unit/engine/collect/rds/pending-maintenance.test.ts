import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/rds/pending-maintenance'
import { collectFrom } from '../../../../support/collecting'
import { pendingMaintenance } from '../../../../support/facts/rds'
import { awsError } from '../../../../support/replay'

const operation = 'rds:DescribePendingMaintenanceActions'
const { database } = pendingMaintenance()

it('reads what AWS is about to do, and when it does so by itself, page by page', async () => {
  const soon = new Date('2026-12-01T12:00:00Z')
  const later = new Date('2027-01-01T12:00:00Z')
  const details = [
    { Action: 'system-update', AutoAppliedAfterDate: later, ForcedApplyDate: soon, Description: 'x' },
    { Action: 'db-upgrade', AutoAppliedAfterDate: soon },
    { Action: 'os-upgrade' },
    {},
  ]
  expect(
    await collectFrom(collector, {
      [operation]: [
        { PendingMaintenanceActions: [{}], Marker: 'more' },
        {
          PendingMaintenanceActions: [
            { ResourceIdentifier: database, PendingMaintenanceActionDetails: details },
          ],
        },
      ],
    }),
  ).toEqual([
    pendingMaintenance({
      actions: [
        { action: 'system-update', appliedFrom: '2026-12-01T12:00:00.000Z' },
        { action: 'db-upgrade', appliedFrom: '2026-12-01T12:00:00.000Z' },
        { action: 'os-upgrade', appliedFrom: null },
      ],
    }),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('AccessDenied', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, region: 'eu-west-1', reason: 'denied' } })
})
