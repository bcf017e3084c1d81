/** A group of Regions with accounts of their own. `mainRegion` answers for global services such as IAM. */
export interface Partition {
  readonly id: string
  readonly mainRegion: string
  readonly dnsSuffix: string
}

/** Source: the SDK's partitions.json (`implicitGlobalRegion`, `dnsSuffix`). */
const partitions: readonly Partition[] = [
  { id: 'aws', mainRegion: 'us-east-1', dnsSuffix: 'amazonaws.com' },
  { id: 'aws-cn', mainRegion: 'cn-northwest-1', dnsSuffix: 'amazonaws.com.cn' },
  { id: 'aws-us-gov', mainRegion: 'us-gov-west-1', dnsSuffix: 'amazonaws.com' },
  { id: 'aws-eusc', mainRegion: 'eusc-de-east-1', dnsSuffix: 'amazonaws.eu' },
  { id: 'aws-iso', mainRegion: 'us-iso-east-1', dnsSuffix: 'c2s.ic.gov' },
  { id: 'aws-iso-b', mainRegion: 'us-isob-east-1', dnsSuffix: 'sc2s.sgov.gov' },
  { id: 'aws-iso-e', mainRegion: 'eu-isoe-west-1', dnsSuffix: 'cloud.adc-e.uk' },
  { id: 'aws-iso-f', mainRegion: 'us-isof-south-1', dnsSuffix: 'csp.hci.ic.gov' },
]
const [aws] = partitions as readonly [Partition, ...Partition[]]

/** The commercial partition for an id that is not known: its hosts answer a wrong guess with a refusal. */
export const partitionOf = (id: string): Partition => partitions.find((one) => one.id === id) ?? aws
