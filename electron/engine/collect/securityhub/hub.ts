import { DescribeHubCommand, SecurityHubClient } from '@aws-sdk/client-securityhub'
import { isRefusal } from '../../aws/refusal'
import { defineCollector } from '../define-collector'

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

/**
 * One error name means two things, told apart by its words only: the hub is off, or the caller may not look.
 *
 * @see https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DescribeHub.html
 */
const saysItIsOff = (error: unknown): boolean =>
  isRefusal(error) && error.name === 'InvalidAccessException' && /not subscribed/i.test(error.message)
