import { known, mapRead, unread, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Peering, Route, RouteTable } from '../../../../shared/domain/inputs/vpc'
import { isWithin, readRange } from '../../iam/addresses'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { everywhereIpv4, everywhereIpv6 } from '../open-ports'

export default defineCheck({
  id: 'vpc.peering-least-access',
  title: 'Peering routes cover no more than needed',
  action: 'Narrow routes to peered VPCs',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'infrastructure-protection',
    hygiene: ['firewalls'],
  },
  resourceType: 'AWS::EC2::RouteTable',
  scope: 'regional',
  subject: 'vpc.route-tables',
  consults: ['vpc.peerings'],
  rationale:
    'A route to a peered VPC may be as narrow as a single address. One that covers a whole network of the peer connects everything here with everything there, though mostly a few subnets are meant.',
  risk: 'Whoever breaks into one machine goes on to every machine of the other VPC that security groups do not keep shut.',
  remediation: {
    steps: [
      'Find out which subnets of the peer are needed: flow logs tell.',
      'Add a route for each of them to the route table that the finding names.',
      'Delete the wide route, and do the same on the other side.',
    ],
    cli: 'aws ec2 create-route --route-table-id ID --destination-cidr-block SUBNET --vpc-peering-connection-id PCX\naws ec2 delete-route --route-table-id ID --destination-cidr-block WIDE',
    terraform: `resource "aws_route" "orders_database" {
  route_table_id            = aws_route_table.app.id
  destination_cidr_block    = "10.20.4.0/24"
  vpc_peering_connection_id = aws_vpc_peering_connection.this.id
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 6.6',
    'Amazon VPC Peering Guide, "VPC peering configurations with specific routes"',
  ],
  evaluate({ 'vpc.route-tables': tables, 'vpc.peerings': peerings }) {
    const byId = new Map(peerings.map((peering) => [peering.id, peering]))
    return tables.map((table) => {
      // A route whose connection is not listed leads nowhere, like one that AWS calls a black hole.
      const peers = table.routes.flatMap((route): readonly Peer[] => {
        const peering = route.active && route.via !== null ? byId.get(route.via) : undefined
        return peering === undefined ? [] : [[route, rangesOf(table, peering)]]
      })
      const facts = {
        peeringRoutes: known(peers.map(([{ to, via }]) => ({ to, via }))),
        peerRanges: known(
          Object.fromEntries(peers.flatMap(([{ via }, read]) => (read.known ? [[via, read.value]] : []))),
        ),
      }
      return weigh(table, facts, () => ruleOn(peers, table.region))
    })
  },
})

type Peer = readonly [route: Route, ranges: Read<readonly string[]>]

function ruleOn(peers: readonly Peer[], region: string): Read<Ruling> {
  if (peers.length === 0) return known(notApplicable('It has no route to a peered VPC.'))
  const judged = peers.map(([route, ranges]) => ({ to: route.to, wide: isWide(route, ranges, region) }))
  const wide = judged.flatMap((one) => (one.wide.known && one.wide.value ? [one.to] : []))
  if (wide.length > 0)
    return known(
      fail(
        wide.length === 1
          ? `Its route to ${wide.join()} covers a whole network of the peer.`
          : `Its routes to ${wide.join(', ')} cover whole networks of the peer.`,
      ),
    )
  return judged.map((one) => one.wide).find((read) => !read.known) ?? known(pass)
}

/** Whether a route covers one of the peer's networks, whole or with more around it. */
function isWide({ to }: Route, ranges: Read<readonly string[]>, region: string): Read<boolean> {
  if (to === everywhereIpv4 || to === everywhereIpv6) return known(true)
  const covered = readRange(to)
  if (covered === null)
    return unread({
      operation: 'ec2:GetManagedPrefixListEntries',
      region,
      reason: 'unexpected',
      detail: `Triad does not read which addresses are in ${to}.`,
    })
  return mapRead(ranges, (all) =>
    all.some((range) => {
      const network = readRange(range)
      return network !== null && isWithin(network, covered)
    }),
  )
}

/** The networks on the other side of a connection. */
function rangesOf({ vpc, region }: RouteTable, { id, sides }: Peering): Read<readonly string[]> {
  const peer = sides.find((side) => side.vpc !== vpc)
  return (
    peer?.ranges ??
    unread({
      operation: 'ec2:DescribeVpcPeeringConnections',
      region,
      reason: 'unexpected',
      detail: `AWS does not tell the other side of ${id}.`,
    })
  )
}
