import check from '../../../electron/engine/checks/vpc/peering-least-access'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { peering, route, routeTable } from '../../support/facts/vpc'

const table = routeTable()
const gap = denied('ec2:DescribeVpcPeeringConnections')
const ranges = { 'pcx-0a1': ['10.20.0.0/16', '2001:db8:20::/56'] }
const leading = (...to: readonly string[]) => [
  routeTable({ routes: [route(), ...to.map((each) => route({ to: each, via: 'pcx-0a1' }))] }),
]
const evidence = (...to: readonly string[]) => ({
  peeringRoutes: to.map((each) => ({ to: each, via: 'pcx-0a1' })),
  peerRanges: ranges,
})
const consulting = { 'vpc.peerings': [peering()] }
const untold = (operation: string, detail: string) =>
  ({ operation, region: 'eu-west-1', reason: 'unexpected', detail }) as const
const wide = (to: string) => `Its route to ${to} covers a whole network of the peer.`

checkCases(check, {
  'routes to subnets of the peer, by either protocol': {
    given: leading('10.20.4.0/24', '2001:db8:20:1::/64', '10.20.7.9/32'),
    consulting,
    says: [passes(table, evidence('10.20.4.0/24', '2001:db8:20:1::/64', '10.20.7.9/32'))],
  },
  'half of its network': {
    given: leading('10.20.0.0/17'),
    consulting,
    says: [passes(table, evidence('10.20.0.0/17'))],
  },
  'its whole network': {
    given: leading('10.20.4.0/24', '10.20.0.0/16'),
    consulting,
    says: [fails(table, evidence('10.20.4.0/24', '10.20.0.0/16'), wide('10.20.0.0/16'))],
  },
  'more than its network': {
    given: leading('10.0.0.0/8', '2001:db8::/32'),
    consulting,
    says: [
      fails(
        table,
        evidence('10.0.0.0/8', '2001:db8::/32'),
        'Its routes to 10.0.0.0/8, 2001:db8::/32 cover whole networks of the peer.',
      ),
    ],
  },
  'everything, whatever the peer is': {
    given: leading('0.0.0.0/0'),
    consulting: { 'vpc.peerings': [peering({ sides: [] })] },
    says: [fails(table, { ...evidence('0.0.0.0/0'), peerRanges: {} }, wide('0.0.0.0/0'))],
  },
  'our own network is not the peer’s': {
    given: leading('10.10.0.0/16'),
    consulting,
    says: [passes(table, evidence('10.10.0.0/16'))],
  },
  'a route whose connection is gone leads nowhere': {
    given: [routeTable({ routes: [route({ to: '10.20.0.0/16', via: 'pcx-0a1', active: false })] })],
    says: [doesNotApply(table, { peeringRoutes: [], peerRanges: {} }, 'It has no route to a peered VPC.')],
  },
  'no route to a peer': {
    given: [table],
    consulting,
    says: [doesNotApply(table, { peeringRoutes: [], peerRanges: {} }, 'It has no route to a peered VPC.')],
  },
  'networks of the peer that AWS does not tell': {
    given: leading('10.20.4.0/24'),
    consulting: { 'vpc.peerings': [peering({ sides: [{ vpc: 'vpc-0b2', ranges: unread(gap) }] })] },
    says: [isUnknown(table, { ...evidence('10.20.4.0/24'), peerRanges: {} }, gap)],
  },
  'a connection that AWS does not list leads nowhere': {
    given: leading('10.20.0.0/16'),
    says: [doesNotApply(table, { peeringRoutes: [], peerRanges: {} }, 'It has no route to a peered VPC.')],
  },
  'a connection whose other side AWS does not tell': {
    given: leading('10.20.4.0/24'),
    consulting: { 'vpc.peerings': [peering({ sides: [] })] },
    says: [
      isUnknown(
        table,
        { ...evidence('10.20.4.0/24'), peerRanges: {} },
        untold('ec2:DescribeVpcPeeringConnections', 'AWS does not tell the other side of pcx-0a1.'),
      ),
    ],
  },
  'a prefix list': {
    given: leading('pl-0a1'),
    consulting,
    says: [
      isUnknown(
        table,
        evidence('pl-0a1'),
        untold('ec2:GetManagedPrefixListEntries', 'Triad does not read which addresses are in pl-0a1.'),
      ),
    ],
  },
  'a prefix list beside a wide route': {
    given: leading('pl-0a1', '10.20.0.0/16'),
    consulting: {
      'vpc.peerings': [peering({ sides: [{ vpc: 'vpc-0b2', ranges: known(['10.20.0.0/16']) }] })],
    },
    says: [
      fails(
        table,
        { ...evidence('pl-0a1', '10.20.0.0/16'), peerRanges: { 'pcx-0a1': ['10.20.0.0/16'] } },
        wide('10.20.0.0/16'),
      ),
    ],
  },
  'no route tables': { given: [], says: [] },
})
