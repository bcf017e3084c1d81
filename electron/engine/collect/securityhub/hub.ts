import { DescribeHubCommand, SecurityHubClient } from '@aws-sdk/client-securityhub'
import { defineCollector } from '../define-collector'
import { saysItIsOff } from './says-it-is-off'

export default defineCollector({
  input: 'securityhub.hub',
  reach: 'regional',
  operations: ['securityhub:DescribeHub'],
  async collect({ connect, region }) {
    try {
      await connect(SecurityHubClient).send(new DescribeHubCommand({}))
      return [{ region, enabled: true }]
    } catch (error) {
      if (saysItIsOff(error)) return [{ region, enabled: false }]
      throw error
    }
  },
})
