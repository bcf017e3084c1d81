import type { Migration } from '../migrate'

// A decision may be about the resources with a tag alone. NULL: whatever their tags.
export default {
  id: 12,
  name: 'decisions-by-tag',
  sql: `
    ALTER TABLE suppression ADD COLUMN tag_key TEXT;
    ALTER TABLE suppression ADD COLUMN tag_value TEXT CHECK ((tag_key IS NULL) = (tag_value IS NULL));
    DROP INDEX suppression_one;
    -- Integers of targets begin at 1. No key is empty.
    CREATE UNIQUE INDEX suppression_one ON suppression (coalesce(target_id, 0), check_id, region, arn,
      coalesce(tag_key, ''), coalesce(tag_value, '')) WHERE lifted_at IS NULL;
  `,
} satisfies Migration
