import { defineCollector } from '../define-collector'
import { authorizationDetails, detailsOperation } from './authorization-details'
import { toIdentity } from './identity'

export default defineCollector({
  input: 'iam.groups',
  reach: 'global',
  operations: [detailsOperation],
  async collect(place) {
    const { groups } = await authorizationDetails(place)
    return groups.flatMap(
      (group) => toIdentity('AWS::IAM::Group', group.GroupName, group.GroupPolicyList, group) ?? [],
    )
  },
})
