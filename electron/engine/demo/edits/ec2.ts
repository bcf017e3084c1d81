import { changeAnswers } from '../../aws/tape-edits'
import { answered, items, type Edit, type Item } from './edit'

export const newVolumesUnencrypted = (region: string): Edit =>
  answered({ operation: 'ec2:GetEbsEncryptionByDefault', region }, { EbsEncryptionByDefault: false })

const nameOf = (item: Item): string | undefined =>
  ((item['Tags'] ?? []) as readonly Item[]).find(({ Key }) => Key === 'Name')?.['Value'] as string | undefined

/**
 * Before they were encrypted, the volumes of a Region were others: AWS cannot encrypt one in place, so it is copied and
 * replaced. `upTo` of them, in the tape's order.
 */
export const volumesUnencrypted = (region: string, upTo: number): Edit => {
  return (tape) => {
    let left = upTo
    return items({ operation: 'ec2:DescribeVolumes', region }, 'Volumes', (volume) => {
      if (volume['Encrypted'] !== true || left === 0) return volume
      left -= 1
      return { ...volume, Encrypted: false, VolumeId: `${String(volume['VolumeId']).slice(0, -2)}00` }
    })(tape)
  }
}

export const volumeNotThere = (region: string, name: string): Edit =>
  items({ operation: 'ec2:DescribeVolumes', region }, 'Volumes', (volume) =>
    nameOf(volume) === name ? null : volume,
  )

const group = (region: string, isMeant: (name: string) => boolean, was: (item: Item) => Item | null): Edit =>
  items({ operation: 'ec2:DescribeSecurityGroups', region }, 'SecurityGroups', (item) =>
    isMeant(String(item['GroupName'])) ? was(item) : item,
  )

export const groupsNotThere = (region: string, isMeant: (name: string) => boolean): Edit =>
  group(region, isMeant, () => null)

export const groupsClosed = (region: string, isMeant: (name: string) => boolean): Edit =>
  group(region, isMeant, (item) => ({ ...item, IpPermissions: [] }))

/** Of the list of public ones: the snapshots themselves stay. */
export const noPublicSnapshots =
  (region: string): Edit =>
  (tape) =>
    changeAnswers(tape, { operation: 'ec2:DescribeSnapshots', region }, (output, { input }) =>
      Object.keys(input ?? {}).includes('RestorableByUserIds') ? { ...output, Snapshots: [] } : output,
    )
