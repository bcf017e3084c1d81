import type { Instance as Listed } from '@aws-sdk/client-ec2'
import { mapRead } from '../../../../shared/domain/evidence'
import type { Instance } from '../../../../shared/domain/inputs/ec2'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { tagsOf } from '../tags-of'
import { instanceStatuses, statusOperation } from './instance-statuses'
import { listedReservations, off } from './listed-reservations'
import { nameTag } from './name-tag'
import { usedImages } from './used-images'

const operation = 'ec2:DescribeInstances'

export default defineCollector({
  input: 'ec2.instances',
  reach: 'regional',
  operations: [operation, 'ec2:DescribeImages', statusOperation],
  async collect(place) {
    const reservations = await listedReservations(place)
    if (reservations.length === 0) return []
    const [imageOf, statusOf] = await Promise.all([
      usedImages(
        place,
        reservations.flatMap(({ Instances = [] }) => Instances.flatMap(({ ImageId }) => ImageId ?? [])),
      ),
      instanceStatuses(place),
    ])
    return reservations.flatMap(({ Instances = [], OwnerId: owner = place.account.id }) =>
      Instances.flatMap((instance) => {
        const image = answered(instance.ImageId, 'ImageId', operation, place.region)
        const known = toInstance(instance, owner, place)
        return known === undefined
          ? []
          : [{ ...known, image: image.known ? imageOf(image.value) : image, status: statusOf(known.id) }]
      }),
    )
  },
})

function toInstance(
  { InstanceId: id, State, LaunchTime, IamInstanceProfile, Tags, ...instance }: Listed,
  owner: string,
  { account, region }: Place,
): Omit<Instance, 'image' | 'status'> | undefined {
  if (id === undefined || LaunchTime === undefined) return undefined
  return {
    arn: `arn:${account.partition}:ec2:${region}:${owner}:instance/${id}`,
    type: 'AWS::EC2::Instance',
    region,
    name: nameTag(Tags, id),
    tags: tagsOf(Tags),
    id,
    state: off.includes(State?.Name ?? '') ? 'stopped' : 'running',
    startedAt: LaunchTime.toISOString(),
    metadata: metadataOf(instance, region),
    publicAddresses: publicAddressesOf(instance),
    instanceProfile: IamInstanceProfile?.Arn ?? null,
  }
}

/** Every instance has these options: an answer without them does not say that tokens are required, nor that not. */
function metadataOf(
  { MetadataOptions: options }: Pick<Listed, 'MetadataOptions'>,
  region: string,
): Instance['metadata'] {
  return mapRead(answered(options?.HttpTokens, 'MetadataOptions', operation, region), (tokens) => ({
    enabled: options?.HttpEndpoint !== 'disabled',
    tokensRequired: tokens === 'required',
  }))
}

/** An Elastic IP of a second interface, or of a second private address, is not in the field of the instance itself. */
function publicAddressesOf({
  PublicIpAddress: main,
  NetworkInterfaces = [],
}: Pick<Listed, 'PublicIpAddress' | 'NetworkInterfaces'>): readonly string[] {
  const others = NetworkInterfaces.flatMap(({ Association, PrivateIpAddresses = [] }) => [
    Association?.PublicIp,
    ...PrivateIpAddresses.map((address) => address.Association?.PublicIp),
  ])
  return [...new Set([main, ...others].flatMap((address) => address ?? []))].sort()
}
