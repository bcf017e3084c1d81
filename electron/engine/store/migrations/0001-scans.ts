import type { Migration } from '../migrate'

// Integer keys everywhere: a year of a fleet holds over a million states. Times are ISO 8601 text in UTC.
export default {
  id: 1,
  name: 'scans',
  sql: `
    CREATE TABLE account (
      id          INTEGER PRIMARY KEY,
      aws_id      TEXT NOT NULL UNIQUE,
      partition   TEXT NOT NULL,
      name        TEXT NOT NULL,
      criticality TEXT NOT NULL DEFAULT 'production' CHECK (criticality IN ('production', 'staging', 'development'))
    ) STRICT;

    CREATE TABLE target (
      id         INTEGER PRIMARY KEY,
      account_id INTEGER NOT NULL REFERENCES account (id),
      profile    TEXT NOT NULL,
      is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)),
      UNIQUE (account_id, profile)
    ) STRICT;
    CREATE UNIQUE INDEX target_one_primary ON target (account_id) WHERE is_primary = 1;

    -- seq counts the scans of a target that count (complete or partial); the others have none.
    -- holder is the lock of the process that runs it (holder.ts).
    CREATE TABLE scan (
      id            INTEGER PRIMARY KEY,
      public_id     TEXT NOT NULL UNIQUE,
      target_id     INTEGER REFERENCES target (id),
      seq           INTEGER CHECK ((seq IS NOT NULL) = (status IN ('complete', 'partial'))),
      profile       TEXT NOT NULL,
      status        TEXT NOT NULL
        CHECK (status IN ('running', 'complete', 'partial', 'interrupted', 'cancelled', 'failed')),
      holder        INTEGER NOT NULL,
      app_version   TEXT NOT NULL,
      scope         TEXT NOT NULL,
      narrowed      INTEGER NOT NULL CHECK (narrowed IN (0, 1)),
      started_at    TEXT NOT NULL,
      ended_at      TEXT,
      regions       TEXT NOT NULL DEFAULT '[]',
      closed        TEXT NOT NULL DEFAULT '[]',
      calls         TEXT NOT NULL DEFAULT '{}',
      units_planned INTEGER NOT NULL DEFAULT 0,
      units_ended   INTEGER NOT NULL DEFAULT 0,
      problem       TEXT,
      UNIQUE (target_id, seq)
    ) STRICT;
    CREATE INDEX scan_by_target ON scan (target_id, started_at);
    CREATE INDEX scan_running ON scan (holder) WHERE status = 'running';

    -- Kept while a scan can be resumed, and where it stayed partial; of a complete scan the counts say it all.
    CREATE TABLE scan_unit (
      scan_id  INTEGER NOT NULL REFERENCES scan (id),
      service  TEXT NOT NULL,
      region   TEXT NOT NULL,
      ended_at TEXT,
      PRIMARY KEY (scan_id, service, region)
    ) STRICT, WITHOUT ROWID;

    -- Words that repeat: Regions and inputs.
    CREATE TABLE term (id INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE) STRICT;

    CREATE TABLE gap (
      id        INTEGER PRIMARY KEY,
      operation TEXT NOT NULL,
      region    TEXT NOT NULL,
      reason    TEXT NOT NULL,
      detail    TEXT NOT NULL,
      UNIQUE (operation, region, reason, detail)
    ) STRICT;

    CREATE TABLE scan_gap (
      scan_id INTEGER NOT NULL REFERENCES scan (id),
      input   INTEGER NOT NULL REFERENCES term (id),
      gap_id  INTEGER NOT NULL REFERENCES gap (id),
      PRIMARY KEY (scan_id, input, gap_id)
    ) STRICT, WITHOUT ROWID;
  `,
} satisfies Migration
