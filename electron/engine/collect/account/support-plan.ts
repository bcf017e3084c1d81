import { DescribeSeverityLevelsCommand, SupportClient } from '@aws-sdk/client-support'
import { defineCollector } from '../define-collector'
import { orNone } from '../read'

/**
 * AWS tells nobody the plan, but answers this only where the plan allows technical cases. The refusal is a fact here,
 * not something that AWS does not offer.
 *
 * @see https://docs.aws.amazon.com/awssupport/latest/APIReference/Welcome.html
 */
export default defineCollector({
  input: 'account.support-plan',
  reach: 'global',
  operations: ['support:DescribeSeverityLevels'],
  async collect({ connect, region }) {
    const asked = new DescribeSeverityLevelsCommand({ language: 'en' })
    const levels = await orNone(connect(SupportClient).send(asked), ['SubscriptionRequiredException'])
    return [{ region, technicalCases: levels !== null }]
  },
})
