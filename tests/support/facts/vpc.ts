import { known } from '../../../shared/domain/evidence'
import type {
  Endpoint,
  FlowLog,
  Peering,
  Route,
  RouteTable,
  Subnet,
  Vpc,
  VpnConnection,
} from '../../../shared/domain/inputs/vpc'
import { accountId } from './about'

export const flowLog = (over: Partial<FlowLog> = {}): FlowLog => ({
  id: 'fl-0a1',
  traffic: 'ALL',
  delivers: true,
  ...over,
})

export const subnet = (over: Partial<Subnet> = {}): Subnet => ({ id: 'subnet-0a1', flowLogs: [], ...over })

export const vpc = (over: Partial<Vpc> = {}): Vpc => ({
  arn: `arn:aws:ec2:eu-west-1:${accountId}:vpc/vpc-0a1`,
  type: 'AWS::EC2::VPC',
  region: 'eu-west-1',
  name: 'main',
  tags: { Name: 'main' },
  flowLogs: known([flowLog()]),
  subnets: known([subnet()]),
  zones: known(['eu-west-1a', 'eu-west-1b']),
  inUse: known(true),
  ...over,
})

export const routeTable = (over: Partial<RouteTable> = {}): RouteTable => ({
  arn: `arn:aws:ec2:eu-west-1:${accountId}:route-table/rtb-0a1`,
  type: 'AWS::EC2::RouteTable',
  region: 'eu-west-1',
  name: 'private',
  tags: { Name: 'private' },
  vpc: 'vpc-0a1',
  subnets: known(['subnet-0a1']),
  routes: [route()],
  ...over,
})

export const route = (over: Partial<Route> = {}): Route => ({
  to: '10.10.0.0/16',
  via: 'local',
  active: true,
  ...over,
})

/** With another VPC, of two networks. */
export const peering = (over: Partial<Peering> = {}): Peering => ({
  region: 'eu-west-1',
  id: 'pcx-0a1',
  sides: [
    { vpc: 'vpc-0a1', ranges: known(['10.10.0.0/16']) },
    { vpc: 'vpc-0b2', ranges: known(['10.20.0.0/16', '2001:db8:20::/56']) },
  ],
  ...over,
})

export const endpoint = (over: Partial<Endpoint> = {}): Endpoint => ({
  region: 'eu-west-1',
  id: 'vpce-0a1',
  vpc: 'vpc-0a1',
  service: 'com.amazonaws.eu-west-1.s3',
  kind: 'Gateway',
  available: true,
  routeTables: ['rtb-0a1'],
  privateNames: false,
  ...over,
})

export const vpnConnection = (over: Partial<VpnConnection> = {}): VpnConnection => ({
  arn: `arn:aws:ec2:eu-west-1:${accountId}:vpn-connection/vpn-0a1`,
  type: 'AWS::EC2::VPNConnection',
  region: 'eu-west-1',
  name: 'office',
  tags: { Name: 'office' },
  available: true,
  tunnels: known([
    { address: '203.0.113.1', up: true },
    { address: '203.0.113.2', up: true },
  ]),
  ...over,
})
