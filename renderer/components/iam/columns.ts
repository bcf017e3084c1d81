import type { IdentityKind } from '../../../shared/contract/views'

/** What the list tells of each kind, the name first. */
export const columnsOf = {
  user: ['name', 'groups', 'policies', 'lastUse'],
  group: ['name', 'members', 'policies'],
  role: ['name', 'trusts', 'policies', 'lastUse'],
  policy: ['name', 'form', 'holders'],
} as const satisfies Record<IdentityKind, readonly string[]>
