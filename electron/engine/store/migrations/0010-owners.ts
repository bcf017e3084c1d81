import type { Migration } from '../migrate'

// Tags as they were last read, by target: other credentials may have read them at another time. They are no part of a
// finding's states, so that a tag that changes is no news of the finding.
export default {
  id: 10,
  name: 'owners',
  sql: `
    -- Names of owners that tags told.
    CREATE TABLE owner (id INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE) STRICT;

    -- Of resources that have a tag; tags as JSON, value by key. owner: what they say by the setting as it is now.
    CREATE TABLE resource_tag (
      target_id   INTEGER NOT NULL REFERENCES target (id),
      resource_id INTEGER NOT NULL REFERENCES resource (id),
      owner_id    INTEGER REFERENCES owner (id),
      tags        TEXT NOT NULL,
      PRIMARY KEY (target_id, resource_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX resource_tag_by_owner ON resource_tag (target_id, owner_id) WHERE owner_id IS NOT NULL;
  `,
} satisfies Migration
