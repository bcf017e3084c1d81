import {
  paginateGetEnabledStandards,
  SecurityHubClient,
  type StandardsSubscription,
} from '@aws-sdk/client-securityhub'
import type { HubStandard } from '../../../../shared/domain/inputs/securityhub'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'
import { saysItIsOff } from './says-it-is-off'

export default defineCollector({
  input: 'securityhub.standards',
  reach: 'regional',
  operations: ['securityhub:GetEnabledStandards'],
  async collect({ connect, region }) {
    try {
      const subscriptions = await allItems(
        paginateGetEnabledStandards({ client: connect(SecurityHubClient), pageSize: 100 }, {}),
        ({ NextToken }) => NextToken,
        ({ StandardsSubscriptions }) => StandardsSubscriptions,
      )
      return [{ region, standards: subscriptions.flatMap((one) => toStandard(one) ?? []) }]
    } catch (error) {
      if (saysItIsOff(error)) return [{ region, standards: [] }]
      throw error
    }
  },
})

/** `arn:aws:securityhub:eu-west-1::standards/pci-dss/v/4.0.1`, older ones `arn:aws:securityhub:::ruleset/…`. */
const toStandard = ({
  StandardsArn: arn,
  StandardsStatus: status,
}: StandardsSubscription): HubStandard | undefined =>
  arn === undefined || status === undefined ? undefined : { name: arn.slice(arn.indexOf('/') + 1), status }
