import type { AttachedPolicy, PolicyDetail } from '@aws-sdk/client-iam'
import type { Group } from '../../../../shared/domain/inputs/iam'

interface Listed {
  readonly Arn?: string | undefined
  readonly Path?: string | undefined
  readonly CreateDate?: Date | undefined
  readonly AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined
}

/** What users, groups and roles have in common. `null` where AWS gives no ARN or no name to know it by. */
export function toIdentity(
  type: `AWS::IAM::${string}`,
  name: string | undefined,
  inline: readonly PolicyDetail[] | undefined,
  { Arn: arn, Path: path, CreateDate: made, AttachedManagedPolicies: attached }: Listed,
): Group | null {
  if (arn === undefined || name === undefined) return null
  return {
    arn,
    type,
    region: 'global',
    name,
    path: path ?? '/',
    createdAt: made?.toISOString() ?? null,
    attached: (attached ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []).sort(),
    inline: (inline ?? []).flatMap(({ PolicyName }) => PolicyName ?? []).sort(),
  }
}
