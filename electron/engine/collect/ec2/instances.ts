import type { Instance as Listed } from '@aws-sdk/client-ec2'
import { mapRead } from '../../../../shared/domain/evidence'
import type { Instance } from '../../../../shared/domain/inputs/ec2'
import { answered } from '../answered'
import { defineCollector } from '../define-collector'
import { instanceStatuses, statusOperation } from './instance-statuses'
import { listedInstances, off, type ListedInstance } from './listed-instances'
import { usedImages } from './used-images'

const operation = 'ec2:DescribeInstances'

export default defineCollector({
  input: 'ec2.instances',
  reach: 'regional',
  operations: [operation, 'ec2:DescribeImages', statusOperation],
  async collect(place) {
    const instances = await listedInstances(place)
    if (instances.length === 0) return []
    const [imageOf, statusOf] = await Promise.all([
      usedImages(
        place,
        instances.flatMap(({ listed }) => listed.ImageId ?? []),
      ),
      instanceStatuses(place),
    ])
    return instances.flatMap((instance): readonly Instance[] => {
      const image = answered(instance.listed.ImageId, 'ImageId', operation, place.region)
      const known = toInstance(instance)
      return known === undefined
        ? []
        : [{ ...known, image: image.known ? imageOf(image.value) : image, status: statusOf(known.id) }]
    })
  },
})

function toInstance({
  id,
  resource,
  listed: { State, LaunchTime, IamInstanceProfile, ...instance },
}: ListedInstance): Omit<Instance, 'image' | 'status'> | undefined {
  if (LaunchTime === undefined) return undefined
  return {
    ...resource,
    id,
    state: off.includes(State?.Name ?? '') ? 'stopped' : 'running',
    startedAt: LaunchTime.toISOString(),
    metadata: metadataOf(instance, resource.region),
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
