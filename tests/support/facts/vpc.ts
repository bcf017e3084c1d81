import { known } from '../../../shared/domain/evidence'
import type { FlowLog, Subnet, Vpc } from '../../../shared/domain/inputs/vpc'
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
