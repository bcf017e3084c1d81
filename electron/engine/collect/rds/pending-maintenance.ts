import {
  paginateDescribePendingMaintenanceActions,
  RDSClient,
  type PendingMaintenanceAction,
} from '@aws-sdk/client-rds'
import type { MaintenanceAction } from '../../../../shared/domain/inputs/rds'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'

export default defineCollector({
  input: 'rds.pending-maintenance',
  reach: 'regional',
  operations: ['rds:DescribePendingMaintenanceActions'],
  async collect({ connect, region }) {
    const listed = await allItems(
      paginateDescribePendingMaintenanceActions({ client: connect(RDSClient), pageSize: 100 }, {}),
      ({ Marker }) => Marker,
      ({ PendingMaintenanceActions }) => PendingMaintenanceActions,
    )
    return listed.flatMap(({ ResourceIdentifier: database, PendingMaintenanceActionDetails = [] }) =>
      database === undefined
        ? []
        : [
            {
              region,
              database,
              actions: PendingMaintenanceActionDetails.flatMap((one) => toAction(one) ?? []),
            },
          ],
    )
  },
})

/** The first day on which AWS acts by itself: of a window that it chose, or the last that may be put off to. */
function toAction({
  Action: action,
  AutoAppliedAfterDate: auto,
  ForcedApplyDate: forced,
}: PendingMaintenanceAction): MaintenanceAction | undefined {
  if (action === undefined) return undefined
  const dates = [auto, forced].flatMap((date) => date?.toISOString() ?? []).sort()
  return { action, appliedFrom: dates[0] ?? null }
}
