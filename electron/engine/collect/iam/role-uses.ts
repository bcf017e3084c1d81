import { defineCollector } from '../define-collector'
import { authorizationDetails, detailsOperation } from './authorization-details'

export default defineCollector({
  input: 'iam.role-uses',
  reach: 'global',
  operations: [detailsOperation],
  async collect(place) {
    const { roles } = await authorizationDetails(place)
    return roles.flatMap(({ Arn: arn, RoleName: name, RoleLastUsed: use }) =>
      arn === undefined || name === undefined
        ? []
        : {
            arn,
            type: 'AWS::IAM::Role',
            region: 'global',
            name,
            lastUsed: use?.LastUsedDate?.toISOString() ?? null,
          },
    )
  },
})
