import {
  EC2Client,
  paginateDescribeFlowLogs,
  paginateDescribeSubnets,
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

export default defineCollector({
  input: 'vpc.vpcs',
  reach: 'regional',
  operations: ['ec2:DescribeVpcs', 'ec2:DescribeFlowLogs', 'ec2:DescribeSubnets'],
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
    const subnets = read(
      allItems(
        paginateDescribeSubnets(pages, {}),
        ({ NextToken }) => NextToken,
        ({ Subnets }) => Subnets,
      ),
    )
    const [listed, byResource, inVpcs] = await Promise.all([vpcs, logs.then(toLogsOf), subnets])
    return listed.flatMap((vpc) => toVpc(place, vpc, byResource, inVpcs) ?? [])
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
  { account, region }: Place,
  { VpcId: id, OwnerId = account.id, Tags }: Listed,
  logsOf: Read<LogsOf>,
  subnets: Read<readonly ListedSubnet[] | null>,
): Vpc | undefined {
  if (id === undefined || OwnerId !== account.id) return undefined
  return {
    arn: `arn:${account.partition}:ec2:${region}:${account.id}:vpc/${id}`,
    type: 'AWS::EC2::VPC',
    region,
    name: nameTag(Tags, id),
    tags: tagsOf(Tags),
    flowLogs: mapRead(logsOf, (of) => of(id)),
    subnets: logsOf.known
      ? mapRead(subnets, (listed) => (listed ?? []).flatMap((one) => toSubnet(one, id, logsOf.value) ?? []))
      : logsOf,
  }
}

const toSubnet = ({ SubnetId: id, VpcId }: ListedSubnet, vpc: string, logsOf: LogsOf): Subnet | undefined =>
  id === undefined || VpcId !== vpc ? undefined : { id, flowLogs: logsOf(id) }
