import type { Migration } from '../migrate'

// A decision may be about every target, those that come later too: target_id is NULL then. SQLite cannot take a NOT NULL
// away, so the table is made anew.
export default {
  id: 7,
  name: 'decisions-for-all',
  sql: `
    CREATE TABLE suppression_for_all (
      id         INTEGER PRIMARY KEY,
      public_id  TEXT NOT NULL UNIQUE,
      target_id  INTEGER REFERENCES target (id),
      check_id   TEXT NOT NULL,
      arn        TEXT NOT NULL,
      region     TEXT NOT NULL,
      kind       TEXT NOT NULL CHECK (kind IN ('accepted-risk', 'false-positive')),
      reason     TEXT NOT NULL CHECK (length(reason) > 0),
      owner      TEXT NOT NULL CHECK (length(owner) > 0),
      decided_at TEXT NOT NULL,
      ends_at    TEXT NOT NULL CHECK (ends_at > decided_at),
      lifted_at  TEXT
    ) STRICT;
    INSERT INTO suppression_for_all SELECT id, public_id, target_id, check_id, arn, region, kind, reason, owner,
      decided_at, ends_at, lifted_at FROM suppression;
    DROP TABLE suppression;
    ALTER TABLE suppression_for_all RENAME TO suppression;
    -- Integers of targets begin at 1.
    CREATE UNIQUE INDEX suppression_one ON suppression (coalesce(target_id, 0), check_id, region, arn)
      WHERE lifted_at IS NULL;
  `,
} satisfies Migration
