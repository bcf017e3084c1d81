import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/iam/root-virtual-mfa'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { awsError } from '../../../../support/replay'

const operation = 'iam:ListVirtualMFADevices'
const arn = 'arn:aws:iam::111122223333'
const first = { SerialNumber: `${arn}:mfa/root-account-mfa-device` }
const second = { SerialNumber: `${arn}:mfa/phone`, User: { Arn: `${arn}:root` } }
const ofUser = { SerialNumber: `${arn}:mfa/ada`, User: { Arn: `${arn}:user/ada` } }

it("picks root's devices of all pages, whatever they are called", async () => {
  const pages = [
    { VirtualMFADevices: [first, ofUser], IsTruncated: true, Marker: 'more' },
    { VirtualMFADevices: [second] },
  ]
  const { place, asked } = placeFor([collector], { [operation]: pages }, 'global')
  expect(await collector.collect(place)).toEqual([
    { region: 'global', devices: [second.SerialNumber, first.SerialNumber] },
  ])
  expect(asked[0]).toMatchObject({ input: { AssignmentStatus: 'Assigned' } })
})

it('finds none where there is none, and throws where it may not look', async () => {
  const found = (answer: object) => collectFrom(collector, { [operation]: answer }, 'global')
  expect(await found({ VirtualMFADevices: [ofUser] })).toEqual([{ region: 'global', devices: [] }])
  await expect(found(awsError('AccessDenied', 'no', 403))).rejects.toMatchObject({
    gap: { operation, region: 'global', reason: 'denied' },
  })
})
