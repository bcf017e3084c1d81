import { defineCollector } from '../define-collector'
import { tagsOf } from '../tags-of'
import { authorizationDetails, detailsOperation } from './authorization-details'
import { toIdentity } from './identity'
import { policyDocument } from './policy-document'

export default defineCollector({
  input: 'iam.roles',
  reach: 'global',
  operations: [detailsOperation],
  async collect(place) {
    const { roles } = await authorizationDetails(place)
    return roles.flatMap((role) => {
      const identity = toIdentity('AWS::IAM::Role', role.RoleName, role.RolePolicyList, role)
      if (identity === null) return []
      return {
        ...identity,
        tags: tagsOf(role.Tags),
        boundary: role.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
        trust: policyDocument(role.AssumeRolePolicyDocument),
      }
    })
  },
})
