import { known } from '../../../shared/domain/evidence'
import type { Resource, Verdict } from '../../../shared/domain/finding'
import type { Membership } from '../../../shared/domain/inputs/organizations'
import { accountIdOf } from './account-id'
import { judge, notApplicable } from './judge'

/**
 * The verdict on an account that manages no organization: it is not asked.
 *
 * @param fact the name that what shows it has in the evidence
 */
export const notManaging = (account: Resource, fact: string, value: unknown): Verdict =>
  judge(account, { [fact]: known(value) }, () =>
    notApplicable('Only the management account of an organization decides this.'),
  )

/** Whether it is known that the account does not manage an organization: it belongs to another's, or to none. */
export const managesNone = (memberships: readonly Membership[], account: Resource): boolean =>
  memberships.some(({ organization }) => organization?.managementAccount !== accountIdOf(account))
