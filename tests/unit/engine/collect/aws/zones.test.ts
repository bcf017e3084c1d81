import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/aws/zones'
import { collectFrom } from '../../../../support/collecting'
import { zone, zones } from '../../../../support/facts/aws'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:DescribeAvailabilityZones'

// EC2 gives all zones of a Region in one answer.
it('reads the zones of a Region', async () => {
  const AvailabilityZones = [
    { ZoneName: 'eu-west-1a', ZoneId: 'euw1-az2', State: 'available' },
    { ZoneName: 'eu-west-1b', ZoneId: 'euw1-az3', State: 'impaired' },
    { ZoneName: 'eu-west-1c' },
  ]
  expect(await collectFrom(collector, { [operation]: { AvailabilityZones } })).toEqual([
    zones({ zones: [zone(), zone({ name: 'eu-west-1b', id: 'euw1-az3', state: 'impaired' })] }),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} })).toEqual([zones({ zones: [] })])
  await expect(
    collectFrom(collector, { [operation]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, region: 'eu-west-1', reason: 'denied' } })
})
