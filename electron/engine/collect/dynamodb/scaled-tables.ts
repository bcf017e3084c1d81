import {
  ApplicationAutoScalingClient,
  paginateDescribeScalableTargets,
  type ScalableTarget,
} from '@aws-sdk/client-application-auto-scaling'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Table } from '../../../../shared/domain/inputs/dynamodb'
import { allItems } from '../../aws/pages'
import { askedOnce } from '../asked-once'
import type { Place } from '../define-collector'
import { read } from '../read'

const dimensions = {
  read: 'dynamodb:table:ReadCapacityUnits',
  write: 'dynamodb:table:WriteCapacityUnits',
} as const

type Capacity = keyof typeof dimensions

/** Asked once a Region, and only where a table needs it. */
const targets = askedOnce(
  ({ region }) => region,
  ({ connect }): Promise<Read<readonly ScalableTarget[] | null>> =>
    read(
      allItems(
        paginateDescribeScalableTargets(
          { client: connect(ApplicationAutoScalingClient), pageSize: 50 },
          { ServiceNamespace: 'dynamodb' },
        ),
        ({ NextToken }) => NextToken,
        ({ ScalableTargets }) => ScalableTargets,
      ),
    ),
)

/** Which capacities of a table are scaled; a target that is kept from scaling out scales nothing when it matters. */
export async function scaledOf(place: Place, table: string): Promise<Table['scaled']> {
  return mapRead(await targets(place), (found) => {
    const own = (found ?? []).filter(
      ({ ResourceId, SuspendedState }) =>
        ResourceId === `table/${table}` && SuspendedState?.DynamicScalingOutSuspended !== true,
    )
    return (['read', 'write'] satisfies readonly Capacity[]).filter((capacity) =>
      own.some(({ ScalableDimension }) => ScalableDimension === dimensions[capacity]),
    )
  })
}
