import type { Subnet as Listed } from '@aws-sdk/client-ec2'
import type { Subnet } from '../../../../shared/domain/inputs/ec2'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { tagsOf } from '../tags-of'
import { listedSubnets } from '../vpc/listed-subnets'
import { nameTag } from './name-tag'

const operation = 'ec2:DescribeSubnets'

export default defineCollector({
  input: 'ec2.subnets',
  reach: 'regional',
  operations: [operation],
  collect: async (place) => (await listedSubnets(place)).flatMap((subnet) => toSubnet(subnet, place) ?? []),
})

function toSubnet(
  { SubnetId: id, OwnerId, MapPublicIpOnLaunch: assigns, Tags }: Listed,
  { account, region }: Place,
): Subnet | undefined {
  // One that another account shares is that account's to set.
  if (id === undefined || (OwnerId ?? account.id) !== account.id) return undefined
  return {
    arn: `arn:${account.partition}:ec2:${region}:${account.id}:subnet/${id}`,
    type: 'AWS::EC2::Subnet',
    region,
    name: nameTag(Tags, id),
    tags: tagsOf(Tags),
    assignsPublicAddresses: answered(assigns, 'MapPublicIpOnLaunch', operation, region),
  }
}
