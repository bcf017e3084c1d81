import { DescribeSeverityLevelsCommand, SupportClient } from '@aws-sdk/client-support'
import { isRefusal } from '../../aws/refusal'
import { defineCollector } from '../define-collector'

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
    try {
      await connect(SupportClient).send(new DescribeSeverityLevelsCommand({ language: 'en' }))
      return [{ region, technicalCases: true }]
    } catch (error) {
      if (isRefusal(error) && error.name === 'SubscriptionRequiredException')
        return [{ region, technicalCases: false }]
      throw error
    }
  },
})
