import {
  EC2Client,
  paginateDescribeSecurityGroups,
  type IpPermission,
  type SecurityGroup as Listed,
} from '@aws-sdk/client-ec2'
import type { IngressRule, SecurityGroup } from '../../../../shared/domain/inputs/ec2'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { tagsOf } from '../tags-of'

export default defineCollector({
  input: 'ec2.security-groups',
  reach: 'regional',
  operations: ['ec2:DescribeSecurityGroups'],
  async collect(place) {
    const listed = await allItems(
      paginateDescribeSecurityGroups({ client: place.connect(EC2Client), pageSize: 1000 }, {}),
      ({ NextToken }) => NextToken,
      ({ SecurityGroups }) => SecurityGroups,
    )
    return listed.flatMap((group) => toSecurityGroup(group, place) ?? [])
  },
})

function toSecurityGroup(
  { GroupId: id, GroupName, OwnerId, IpPermissions = [], IpPermissionsEgress = [], Tags }: Listed,
  { account, region }: Place,
): SecurityGroup | undefined {
  if (id === undefined) return undefined
  return {
    arn: `arn:${account.partition}:ec2:${region}:${OwnerId ?? account.id}:security-group/${id}`,
    type: 'AWS::EC2::SecurityGroup',
    region,
    name: GroupName ?? id,
    tags: tagsOf(Tags),
    ingress: IpPermissions.map(toIngressRule),
    egressRules: IpPermissionsEgress.length,
  }
}

const toIngressRule = ({
  IpProtocol = '-1',
  FromPort,
  ToPort,
  IpRanges = [],
  Ipv6Ranges = [],
}: IpPermission): IngressRule => ({
  protocol: IpProtocol,
  // -1 stands for every port, and for every ICMP type.
  ports:
    FromPort === undefined || ToPort === undefined || FromPort === -1 ? null : { from: FromPort, to: ToPort },
  ipv4: IpRanges.flatMap(({ CidrIp }) => CidrIp ?? []),
  ipv6: Ipv6Ranges.flatMap(({ CidrIpv6 }) => CidrIpv6 ?? []),
})
