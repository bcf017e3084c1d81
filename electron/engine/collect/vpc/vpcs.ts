import {
  EC2Client,
  paginateDescribeFlowLogs,
  paginateDescribeVpcs,
  type FlowLog as ListedLog,
  type Subnet as ListedSubnet,
  type Vpc as Listed,
} from '@aws-sdk/client-ec2'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import type { FlowLog, Subnet, Vpc } from '../../../../shared/domain/inputs/vpc'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { nameTag } from '../ec2/name-tag'
import { read } from '../read'
import { tagsOf } from '../tags-of'
import { hasInterfaces } from './has-interfaces'
import { listedSubnets } from './listed-subnets'

export default defineCollector({
  input: 'vpc.vpcs',
  reach: 'regional',
  operations: [
    'ec2:DescribeVpcs',
    'ec2:DescribeFlowLogs',
    'ec2:DescribeSubnets',
    'ec2:DescribeNetworkInterfaces',
  ],
  async collect(place) {
    const pages = { client: place.connect(EC2Client), pageSize: 1000 }
    const vpcs = allItems(
      paginateDescribeVpcs(pages, {}),
      ({ NextToken }) => NextToken,
      ({ Vpcs }) => Vpcs,
    )
    const logs = read(
      allItems(
        paginateDescribeFlowLogs(pages, {}),
        ({ NextToken }) => NextToken,
        ({ FlowLogs }) => FlowLogs,
      ),
    )
    const [listed, byResource, inVpcs] = await Promise.all([
      vpcs,
      logs.then(toLogsOf),
      read(listedSubnets(place)),
    ])
    return Promise.all(listed.flatMap((vpc) => toVpc(place, vpc, byResource, inVpcs) ?? []))
  },
})

type LogsOf = (resource: string | undefined) => readonly FlowLog[]

const toLogsOf = (logs: Read<readonly ListedLog[] | null>): Read<LogsOf> =>
  mapRead(
    logs,
    (listed) => (resource) =>
      (listed ?? []).flatMap((log) => (log.ResourceId === resource ? (toFlowLog(log) ?? []) : [])),
  )

/** Transit gateways have flow logs without a kind of traffic; those of networks always name it. */
const toFlowLog = ({
  FlowLogId: id,
  TrafficType: traffic,
  FlowLogStatus,
  DeliverLogsStatus,
}: ListedLog): FlowLog | undefined =>
  id === undefined || traffic === undefined
    ? undefined
    : { id, traffic, delivers: FlowLogStatus === 'ACTIVE' && DeliverLogsStatus !== 'FAILED' }

function toVpc(
  place: Place,
  { VpcId: id, OwnerId, Tags }: Listed,
  logsOf: Read<LogsOf>,
  subnets: Read<readonly ListedSubnet[] | null>,
): Promise<Vpc> | undefined {
  const { account, region } = place
  if (id === undefined || (OwnerId ?? account.id) !== account.id) return undefined
  const vpc = {
    arn: `arn:${account.partition}:ec2:${region}:${account.id}:vpc/${id}`,
    type: 'AWS::EC2::VPC',
    region,
    name: nameTag(Tags, id),
    tags: tagsOf(Tags),
    flowLogs: mapRead(logsOf, (of) => of(id)),
    subnets: logsOf.known
      ? mapRead(subnets, (listed) => (listed ?? []).flatMap((one) => toSubnet(one, id, logsOf.value) ?? []))
      : logsOf,
    zones: mapRead(subnets, (listed) => zonesOf(listed ?? [], id)),
  }
  return read(hasInterfaces(place, id)).then((inUse) => ({ ...vpc, inUse: mapRead(inUse, Boolean) }))
}

const zonesOf = (subnets: readonly ListedSubnet[], vpc: string): readonly string[] => {
  const zones = subnets.flatMap(({ VpcId, AvailabilityZone }) =>
    VpcId === vpc ? (AvailabilityZone ?? []) : [],
  )
  return [...new Set(zones)].sort()
}

const toSubnet = ({ SubnetId: id, VpcId }: ListedSubnet, vpc: string, logsOf: LogsOf): Subnet | undefined =>
  id === undefined || VpcId !== vpc ? undefined : { id, flowLogs: logsOf(id) }
