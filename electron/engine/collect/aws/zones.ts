import { DescribeAvailabilityZonesCommand, EC2Client } from '@aws-sdk/client-ec2'
import { defineCollector } from '../define-collector'

/** Unless told otherwise AWS leaves out the zones that the account has not opted in to. */
export default defineCollector({
  input: 'aws.zones',
  reach: 'regional',
  operations: ['ec2:DescribeAvailabilityZones'],
  async collect({ connect, region }) {
    const { AvailabilityZones = [] } = await connect(EC2Client).send(new DescribeAvailabilityZonesCommand({}))
    const zones = AvailabilityZones.flatMap(({ ZoneName: name, ZoneId: id, State: state }) =>
      name === undefined || id === undefined || state === undefined ? [] : [{ name, id, state }],
    )
    return [{ region, zones }]
  },
})
