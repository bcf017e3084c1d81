import {
  EC2Client,
  paginateDescribeRouteTables,
  type Route as ListedRoute,
  type RouteTable as Listed,
  type Subnet,
} from '@aws-sdk/client-ec2'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Route, RouteTable } from '../../../../shared/domain/inputs/vpc'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { nameTag } from '../ec2/name-tag'
import { read } from '../read'
import { tagsOf } from '../tags-of'
import { listedSubnets } from './listed-subnets'

export default defineCollector({
  input: 'vpc.route-tables',
  reach: 'regional',
  operations: ['ec2:DescribeRouteTables', 'ec2:DescribeSubnets'],
  async collect(place) {
    const [tables, subnets] = await Promise.all([
      allItems(
        paginateDescribeRouteTables({ client: place.connect(EC2Client), pageSize: 100 }, {}),
        ({ NextToken }) => NextToken,
        ({ RouteTables }) => RouteTables,
      ),
      read(listedSubnets(place)),
    ])
    const served = mapRead(subnets, (listed) => subnetsByTable(tables, listed ?? []))
    return tables.flatMap((table) => toTable(table, served, place) ?? [])
  },
})

type ByTable = ReadonlyMap<string, readonly string[]>

/** A subnet without a table of its own uses the main one of its VPC. */
function subnetsByTable(tables: readonly Listed[], subnets: readonly Subnet[]): ByTable {
  const own = new Map<string, string>()
  const main = new Map<string, string>()
  for (const { RouteTableId: table, VpcId: vpc, Associations = [] } of tables)
    for (const { SubnetId: subnet, Main } of Associations) {
      if (table !== undefined && subnet !== undefined) own.set(subnet, table)
      if (table !== undefined && vpc !== undefined && Main === true) main.set(vpc, table)
    }
  const served = new Map<string, string[]>()
  for (const { SubnetId: subnet, VpcId: vpc } of subnets) {
    const table = own.get(subnet ?? '') ?? main.get(vpc ?? '')
    if (subnet === undefined || table === undefined) continue
    served.set(table, [...(served.get(table) ?? []), subnet].sort())
  }
  return served
}

function toTable(
  { RouteTableId: id, VpcId: vpc, OwnerId, Routes = [], Tags }: Listed,
  served: Read<ByTable>,
  { account, region }: Place,
): RouteTable | undefined {
  if (id === undefined || vpc === undefined || (OwnerId ?? account.id) !== account.id) return undefined
  return {
    arn: `arn:${account.partition}:ec2:${region}:${account.id}:route-table/${id}`,
    type: 'AWS::EC2::RouteTable',
    region,
    name: nameTag(Tags, id),
    tags: tagsOf(Tags),
    vpc,
    subnets: mapRead(served, (byTable) => byTable.get(id) ?? []),
    routes: Routes.flatMap((route) => toRoute(route) ?? []),
  }
}

function toRoute(route: ListedRoute): Route | undefined {
  const to = route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId
  return to === undefined ? undefined : { to, via: targetOf(route), active: route.State !== 'blackhole' }
}

/** Of an instance AWS names the network interface too: the interface is where the traffic goes. */
const targetOf = (route: ListedRoute): string | null =>
  route.GatewayId ??
  route.NatGatewayId ??
  route.VpcPeeringConnectionId ??
  route.TransitGatewayId ??
  route.EgressOnlyInternetGatewayId ??
  route.NetworkInterfaceId ??
  route.InstanceId ??
  route.LocalGatewayId ??
  route.CarrierGatewayId ??
  route.CoreNetworkArn ??
  null
