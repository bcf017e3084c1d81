import type { RouteLocationRaw } from 'vue-router'
import type { IdentityRef } from '../../../shared/contract/views'

/** The address of one identity in the list of its kind. */
export const identityAt = ({ kind, id }: IdentityRef): RouteLocationRaw => ({
  name: 'iam',
  query: { kind, id },
})
