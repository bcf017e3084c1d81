import type { Migration } from '../migrate'

// A person's word on when a failure is to be mended, in the place of the rule. Only ever added to.
export default {
  id: 11,
  name: 'due-changes',
  sql: `
    -- The newest of a finding counts, while it still fails since then (since): one that fails anew begins anew.
    -- due_at NULL: back to the rule. was_at: what counted before.
    CREATE TABLE due_change (
      id          INTEGER PRIMARY KEY,
      target_id   INTEGER NOT NULL REFERENCES target (id),
      check_id    INTEGER NOT NULL REFERENCES known_check (id),
      resource_id INTEGER NOT NULL REFERENCES resource (id),
      since       TEXT NOT NULL,
      due_at      TEXT,
      was_at      TEXT NOT NULL,
      reason      TEXT NOT NULL CHECK (due_at IS NULL OR length(reason) > 0),
      person      TEXT NOT NULL,
      decided_at  TEXT NOT NULL
    ) STRICT;
    CREATE INDEX due_change_of_finding ON due_change (target_id, check_id, resource_id, since);
  `,
} satisfies Migration
