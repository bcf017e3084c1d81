import { known } from '../../../shared/domain/evidence'
import type {
  AclEntry,
  EbsDefaults,
  Image,
  IngressRule,
  Instance,
  InstanceStatus,
  LaunchTemplate,
  NetworkAcl,
  PublicSnapshot,
  SecurityGroup,
  Snapshot,
  SnapshotSharing,
  Subnet,
  TemplateVersion,
  UsedImage,
  UserData,
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
  tags: { team: 'shop' },
  ingress: [ingressRule()],
  egressRules: 0,
  ...over,
})

export const volume = (over: Partial<Volume> = {}): Volume => ({
  arn: `arn:aws:ec2:eu-west-1:${accountId}:volume/vol-0a1`,
  type: 'AWS::EC2::Volume',
  region: 'eu-west-1',
  name: 'root disk',
  tags: { Name: 'root disk', team: 'shop' },
  encrypted: true,
  attached: true,
  status: known('ok'),
  ...over,
})

/** The one resource whose being there fails a check. */
export const publicSnapshot = (over: Partial<PublicSnapshot> = {}): PublicSnapshot => ({
  arn: 'arn:aws:ec2:eu-west-1::snapshot/snap-0a1',
  type: 'AWS::EC2::Snapshot',
  region: 'eu-west-1',
  name: 'nightly',
  tags: { Name: 'nightly' },
  ...over,
})

export const ebsDefaults = (over: Partial<EbsDefaults> = {}): EbsDefaults => ({
  region: 'eu-west-1',
  encryptsNewVolumes: true,
  ...over,
})

export const instance = (over: Partial<Instance> = {}): Instance => ({
  arn: `arn:aws:ec2:eu-west-1:${accountId}:instance/i-0a1`,
  type: 'AWS::EC2::Instance',
  region: 'eu-west-1',
  name: 'app-1',
  tags: { Name: 'app-1' },
  id: 'i-0a1',
  state: 'running',
  startedAt: '2026-11-01T08:30:00.000Z',
  metadata: known({ enabled: true, tokensRequired: true }),
  publicAddresses: [],
  instanceProfile: `arn:aws:iam::${accountId}:instance-profile/app`,
  image: known(usedImage()),
  status: known(instanceStatus()),
  ...over,
})

/** Of Amazon, and supported for another year. */
export const usedImage = (over: Partial<NonNullable<UsedImage['listed']>> = {}): UsedImage => ({
  id: 'ami-0a1',
  listed: {
    own: false,
    createdAt: '2026-01-15T00:00:00.000Z',
    deprecatedAt: '2028-01-15T00:00:00.000Z',
    ...over,
  },
})

export const volumeSnapshot = (over: Partial<Snapshot> = {}): Snapshot => ({
  ...publicSnapshot(),
  encrypted: known(true),
  taken: known({ volume: volume().arn, at: '2026-11-24T03:00:00.000Z', completed: true }),
  ...over,
})

export const placedSubnet = (over: Partial<Subnet> = {}): Subnet => ({
  arn: `arn:aws:ec2:eu-west-1:${accountId}:subnet/subnet-0a1`,
  type: 'AWS::EC2::Subnet',
  region: 'eu-west-1',
  name: 'private-a',
  tags: { Name: 'private-a' },
  assignsPublicAddresses: known(false),
  ...over,
})

/** One of our own that admits HTTPS from anywhere; the rest is denied where no entry matches. */
export const networkAcl = (over: Partial<NetworkAcl> = {}): NetworkAcl => ({
  arn: `arn:aws:ec2:eu-west-1:${accountId}:network-acl/acl-0a1`,
  type: 'AWS::EC2::NetworkAcl',
  region: 'eu-west-1',
  name: 'private',
  tags: { Name: 'private' },
  ingress: [aclEntry()],
  vpcInUse: known(null),
  ...over,
})

export const aclEntry = (over: Partial<AclEntry> = {}): AclEntry => ({
  number: 100,
  allows: true,
  protocol: '6',
  ports: { from: 443, to: 443 },
  from: '0.0.0.0/0',
  ...over,
})

export const image = (over: Partial<Image> = {}): Image => ({
  arn: 'arn:aws:ec2:eu-west-1::image/ami-0a1',
  type: 'AWS::EC2::Image',
  region: 'eu-west-1',
  name: 'golden',
  tags: { Name: 'golden' },
  public: false,
  ...over,
})

export const snapshotSharing = (over: Partial<SnapshotSharing> = {}): SnapshotSharing => ({
  region: 'eu-west-1',
  blocked: known('block-all-sharing'),
  ...over,
})

export const instanceStatus = (over: Partial<InstanceStatus> = {}): InstanceStatus => ({
  system: { status: 'ok', impairedSince: null },
  guest: { status: 'ok', impairedSince: null },
  events: [],
  ...over,
})

export const launchTemplate = (...versions: readonly TemplateVersion[]): LaunchTemplate => ({
  arn: `arn:aws:ec2:eu-west-1:${accountId}:launch-template/lt-0a1`,
  type: 'AWS::EC2::LaunchTemplate',
  region: 'eu-west-1',
  name: 'web',
  versions,
})

export const userData = (secrets: UserData['secrets']): UserData => {
  const { arn, type, region, name, tags = {} } = instance()
  return { arn, type, region, name, tags, secrets }
}
