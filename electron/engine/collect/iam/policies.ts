import type { ManagedPolicyDetail, PolicyDetail } from '@aws-sdk/client-iam'
import { inlinePolicyId, type Policy } from '../../../../shared/domain/inputs/iam'
import { nameInArn } from '../../name-in-arn'
import { defineCollector } from '../define-collector'
import { authorizationDetails, detailsOperation } from './authorization-details'
import { policyDocument } from './policy-document'

export default defineCollector({
  input: 'iam.policies',
  reach: 'global',
  operations: [detailsOperation],
  async collect(place) {
    const { users, groups, roles, policies } = await authorizationDetails(place)
    return [
      ...policies.flatMap((policy) => managed(policy) ?? []),
      ...users.flatMap(({ Arn, UserPolicyList }) => inline('AWS::IAM::UserPolicy', Arn, UserPolicyList)),
      ...groups.flatMap(({ Arn, GroupPolicyList }) => inline('AWS::IAM::GroupPolicy', Arn, GroupPolicyList)),
      ...roles.flatMap(({ Arn, RolePolicyList }) => inline('AWS::IAM::RolePolicy', Arn, RolePolicyList)),
    ]
  },
})

/** `null` for one of AWS's own that nobody here uses: it grants nothing. */
function managed(policy: ManagedPolicyDetail): Policy | null {
  const { Arn: arn, PolicyVersionList: versions = [] } = policy
  if (arn === undefined) return null
  const ofAws = /^arn:[^:]*:iam::aws:/.test(arn)
  const uses = (policy.AttachmentCount ?? 0) + (policy.PermissionsBoundaryUsageCount ?? 0)
  if (ofAws && uses === 0) return null
  return {
    arn,
    type: 'AWS::IAM::ManagedPolicy',
    region: 'global',
    // The ARN ends with the name, after the path.
    name: nameInArn(arn),
    form: ofAws ? 'aws' : 'customer',
    document: policyDocument(versions.find(({ IsDefaultVersion }) => IsDefaultVersion)?.Document),
  }
}

const inline = (
  type: string,
  holder: string | undefined,
  policies: readonly PolicyDetail[] = [],
): readonly Policy[] =>
  policies.flatMap(({ PolicyName: name, PolicyDocument }) =>
    holder === undefined || name === undefined
      ? []
      : {
          arn: inlinePolicyId(holder, name),
          type,
          region: 'global',
          name,
          form: 'inline' as const,
          document: policyDocument(PolicyDocument),
        },
  )
