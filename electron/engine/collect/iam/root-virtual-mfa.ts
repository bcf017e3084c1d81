import { IAMClient, paginateListVirtualMFADevices, type VirtualMFADevice } from '@aws-sdk/client-iam'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'

export default defineCollector({
  input: 'iam.root-virtual-mfa',
  reach: 'global',
  operations: ['iam:ListVirtualMFADevices'],
  async collect({ connect, region }) {
    const assigned = await allItems(
      paginateListVirtualMFADevices(
        { client: connect(IAMClient), pageSize: 1000 },
        { AssignmentStatus: 'Assigned' },
      ),
      ({ Marker }) => Marker,
      ({ VirtualMFADevices }) => VirtualMFADevices,
    )
    const devices = assigned.flatMap((device) => (isOfRoot(device) ? [device.SerialNumber ?? ''] : []))
    return [{ region, devices: devices.sort() }]
  },
})

/** The console calls the first of them `root-account-mfa-device`; further ones have the name that somebody gave them. */
const isOfRoot = ({ User, SerialNumber = '' }: VirtualMFADevice): boolean =>
  (User?.Arn ?? '').endsWith(':root') || SerialNumber.endsWith(':mfa/root-account-mfa-device')
