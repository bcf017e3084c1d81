import {
  paginateDescribeInstanceInformation,
  paginateDescribeInstancePatchStates,
  SSMClient,
  type InstanceInformation,
  type InstancePatchState,
} from '@aws-sdk/client-ssm'
import { known, type Read } from '../../../../shared/domain/evidence'
import type { ManagedNode, PatchState } from '../../../../shared/domain/inputs/ssm'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { batches } from '../batches'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'

const patchStates = 'ssm:DescribeInstancePatchStates'
/** AWS answers for no more at once. */
const batch = 50

export default defineCollector({
  input: 'ssm.managed-nodes',
  reach: 'regional',
  operations: ['ssm:DescribeInstanceInformation', patchStates],
  async collect(place) {
    const listed = await allItems(
      paginateDescribeInstanceInformation({ client: place.connect(SSMClient), pageSize: batch }, {}),
      ({ NextToken }) => NextToken,
      ({ InstanceInformationList }) => InstanceInformationList,
    )
    const nodes = listed.flatMap((node) => identify(node, place) ?? [])
    return (await Promise.all(batches(nodes, batch).map((some) => withPatches(some, place)))).flat()
  },
})

type Identified = Omit<ManagedNode, 'patches'>

function identify(
  { InstanceId: id, ResourceType, PingStatus, Name, ComputerName }: InstanceInformation,
  { account, region }: Place,
): Identified | undefined {
  if (id === undefined) return undefined
  const isInstance = ResourceType === undefined ? id.startsWith('i-') : ResourceType === 'EC2Instance'
  const path = isInstance
    ? `ec2:${region}:${account.id}:instance`
    : `ssm:${region}:${account.id}:managed-instance`
  return {
    arn: `arn:${account.partition}:${path}/${id}`,
    type: isInstance ? 'AWS::EC2::Instance' : 'AWS::SSM::ManagedInstance',
    region,
    name: Name ?? ComputerName ?? id,
    id,
    online: PingStatus === 'Online',
  }
}

async function withPatches(
  nodes: readonly Identified[],
  { connect, region }: Place,
): Promise<readonly ManagedNode[]> {
  const answer = await read(
    allItems(
      paginateDescribeInstancePatchStates(
        { client: connect(SSMClient), pageSize: 100 },
        { InstanceIds: nodes.map(({ id }) => id) },
      ),
      ({ NextToken }) => NextToken,
      ({ InstancePatchStates }) => InstancePatchStates,
    ),
  )
  if (!answer.known) return nodes.map((node) => ({ ...node, patches: answer }))
  const states = new Map((answer.value ?? []).map((state) => [state.InstanceId, state]))
  return nodes.map((node) => {
    const state = states.get(node.id)
    return { ...node, patches: state === undefined ? known(null) : toPatchState(state, region) }
  })
}

function toPatchState(
  {
    MissingCount: missing,
    FailedCount: failed,
    InstalledPendingRebootCount: pendingReboot,
    OperationEndTime: ended,
  }: InstancePatchState,
  region: string,
): Read<PatchState> {
  const state =
    missing === undefined || failed === undefined || pendingReboot === undefined || ended === undefined
      ? undefined
      : { missing, failed, pendingReboot, scannedAt: ended.toISOString() }
  return answered(state, 'all counts of patches', patchStates, region)
}
