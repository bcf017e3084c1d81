import {
  EC2Client,
  paginateDescribeNetworkAcls,
  type NetworkAcl as Listed,
  type NetworkAclEntry,
} from '@aws-sdk/client-ec2'
import { known } from '../../../../shared/domain/evidence'
import type { AclEntry, NetworkAcl } from '../../../../shared/domain/inputs/ec2'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'
import { tagsOf } from '../tags-of'
import { hasInterfaces } from '../vpc/has-interfaces'
import { nameTag } from './name-tag'

export default defineCollector({
  input: 'ec2.network-acls',
  reach: 'regional',
  operations: ['ec2:DescribeNetworkAcls', 'ec2:DescribeNetworkInterfaces'],
  async collect(place) {
    const listed = await allItems(
      paginateDescribeNetworkAcls({ client: place.connect(EC2Client), pageSize: 1000 }, {}),
      ({ NextToken }) => NextToken,
      ({ NetworkAcls }) => NetworkAcls,
    )
    return Promise.all(listed.flatMap((acl) => toNetworkAcl(acl, place) ?? []))
  },
})

function toNetworkAcl(
  { NetworkAclId: id, VpcId: vpc, IsDefault, OwnerId, Entries = [], Tags }: Listed,
  place: Place,
): Promise<NetworkAcl> | undefined {
  if (id === undefined || vpc === undefined) return undefined
  const { account, region } = place
  const acl = {
    arn: `arn:${account.partition}:ec2:${region}:${OwnerId ?? account.id}:network-acl/${id}`,
    type: 'AWS::EC2::NetworkAcl',
    region,
    name: nameTag(Tags, id),
    tags: tagsOf(Tags),
    ingress: Entries.filter(({ Egress }) => Egress === false)
      .flatMap((entry) => toEntry(entry) ?? [])
      .sort((one, other) => one.number - other.number),
  }
  return IsDefault
    ? read(hasInterfaces(place, vpc)).then((vpcInUse) => ({ ...acl, vpcInUse }))
    : Promise.resolve({ ...acl, vpcInUse: known(null) })
}

/** IPv4 and IPv6 entries stand in one list; each has one of the two ranges. */
function toEntry({
  RuleNumber: number,
  RuleAction,
  Protocol: protocol = '-1',
  PortRange: { From, To } = {},
  CidrBlock,
  Ipv6CidrBlock,
}: NetworkAclEntry): AclEntry | undefined {
  const from = CidrBlock ?? Ipv6CidrBlock
  if (number === undefined || from === undefined) return undefined
  const ports = From === undefined || To === undefined ? null : { from: From, to: To }
  return { number, allows: RuleAction === 'allow', protocol, ports, from }
}
