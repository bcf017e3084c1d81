import {
  IAMClient,
  paginateGetAccountAuthorizationDetails,
  type GroupDetail,
  type ManagedPolicyDetail,
  type RoleDetail,
  type UserDetail,
} from '@aws-sdk/client-iam'
import { eachPage } from '../../aws/pages'
import { askedOnce } from '../asked-once'

/** Every user, group, role and policy in use, as AWS tells them. */
export interface AuthorizationDetails {
  readonly users: readonly UserDetail[]
  readonly groups: readonly GroupDetail[]
  readonly roles: readonly RoleDetail[]
  readonly policies: readonly ManagedPolicyDetail[]
}

export const detailsOperation = 'iam:GetAccountAuthorizationDetails'

/** The one call that lists all identities with their policies. Five inputs are made from it; AWS is asked once. */
export const authorizationDetails = askedOnce(
  () => 'the details',
  async ({ connect }): Promise<AuthorizationDetails> => {
    const pages = eachPage(
      paginateGetAccountAuthorizationDetails({ client: connect(IAMClient), pageSize: 1000 }, {}),
      ({ Marker }) => Marker,
    )
    const users: UserDetail[] = []
    const groups: GroupDetail[] = []
    const roles: RoleDetail[] = []
    const policies: ManagedPolicyDetail[] = []
    for await (const page of pages) {
      users.push(...(page.UserDetailList ?? []))
      groups.push(...(page.GroupDetailList ?? []))
      roles.push(...(page.RoleDetailList ?? []))
      policies.push(...(page.Policies ?? []))
    }
    return { users, groups, roles, policies }
  },
)
