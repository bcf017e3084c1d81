import { defineCollector } from '../define-collector'
import { tagsOf } from '../tags-of'
import { authorizationDetails, detailsOperation } from './authorization-details'
import { toIdentity } from './identity'

export default defineCollector({
  input: 'iam.users',
  reach: 'global',
  operations: [detailsOperation],
  async collect(place) {
    const { users } = await authorizationDetails(place)
    return users.flatMap((user) => {
      const identity = toIdentity('AWS::IAM::User', user.UserName, user.UserPolicyList, user)
      if (identity === null) return []
      return {
        ...identity,
        tags: tagsOf(user.Tags),
        groups: [...(user.GroupList ?? [])].sort(),
        boundary: user.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
      }
    })
  },
})
