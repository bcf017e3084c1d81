import type {
  EbsDefaults,
  IngressRule,
  PublicSnapshot,
  SecurityGroup,
  Volume,
} from '../../../shared/domain/inputs/ec2'
import { accountId } from './about'

export const ingressRule = (over: Partial<IngressRule> = {}): IngressRule => ({
  protocol: 'tcp',
  ports: { from: 443, to: 443 },
  ipv4: ['0.0.0.0/0'],
  ipv6: [],
  ...over,
})

export const securityGroup = (over: Partial<SecurityGroup> = {}): SecurityGroup => ({
  arn: `arn:aws:ec2:eu-west-1:${accountId}:security-group/sg-0a1`,
  type: 'AWS::EC2::SecurityGroup',
  region: 'eu-west-1',
  name: 'web',
  ingress: [ingressRule()],
  egressRules: 0,
  ...over,
})

export const volume = (over: Partial<Volume> = {}): Volume => ({
  arn: `arn:aws:ec2:eu-west-1:${accountId}:volume/vol-0a1`,
  type: 'AWS::EC2::Volume',
  region: 'eu-west-1',
  name: 'root disk',
  encrypted: true,
  attached: true,
  ...over,
})

/** The one resource whose being there fails a check. */
export const publicSnapshot = (over: Partial<PublicSnapshot> = {}): PublicSnapshot => ({
  arn: 'arn:aws:ec2:eu-west-1::snapshot/snap-0a1',
  type: 'AWS::EC2::Snapshot',
  region: 'eu-west-1',
  name: 'nightly',
  ...over,
})

export const ebsDefaults = (over: Partial<EbsDefaults> = {}): EbsDefaults => ({
  region: 'eu-west-1',
  encryptsNewVolumes: true,
  ...over,
})
