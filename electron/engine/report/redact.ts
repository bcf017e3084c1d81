import type { Overview, SuppressionView } from '../../../shared/contract/views'
import { redacted } from './names'

/** The account without its number, wherever that stands. */
export const redactView = (view: Overview): Overview => {
  const { accountId, accountName, profile } = view.target
  return {
    ...view,
    target: {
      ...view.target,
      accountId: redacted(accountId),
      accountName: redacted(accountName),
      profile: redacted(profile),
    },
  }
}

/** What a person wrote may name an account too. */
export const redactSuppression = (each: SuppressionView): SuppressionView => ({
  ...each,
  accountId: each.accountId && redacted(each.accountId),
  profile: each.profile && redacted(each.profile),
  reason: redacted(each.reason),
  owner: redacted(each.owner),
})
