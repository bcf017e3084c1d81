import type { Resource } from '../../../shared/domain/finding'
import type { Membership } from '../../../shared/domain/inputs/organizations'
import { accountIdOf } from './account-id'

/** Why something is not asked of an account that manages no organization. */
export const onlyManagement = 'Only the management account of an organization decides this.'

/** Whether it is known that the account does not manage an organization: it belongs to another's, or to none. */
export const managesNone = (memberships: readonly Membership[], account: Resource): boolean =>
  memberships.some(({ organization }) => organization?.managementAccount !== accountIdOf(account))
