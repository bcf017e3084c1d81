import type { Migration } from '../migrate'

// What people say of an account. Empty where nobody said anything.
export default {
  id: 9,
  name: 'account-words',
  sql: `
    ALTER TABLE account ADD COLUMN grouping TEXT NOT NULL DEFAULT '';
    ALTER TABLE account ADD COLUMN owner TEXT NOT NULL DEFAULT '';
  `,
} satisfies Migration
