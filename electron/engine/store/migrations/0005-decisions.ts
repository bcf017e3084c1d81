import type { Migration } from '../migrate'

export default {
  id: 5,
  name: 'decisions',
  sql: `
    -- About one finding, by the words that outlive any row: check id, ARN, Region.
    CREATE TABLE suppression (
      id         INTEGER PRIMARY KEY,
      public_id  TEXT NOT NULL UNIQUE,
      target_id  INTEGER NOT NULL REFERENCES target (id),
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
    CREATE UNIQUE INDEX suppression_one ON suppression (target_id, check_id, region, arn) WHERE lifted_at IS NULL;

    CREATE TABLE attestation (
      id         INTEGER PRIMARY KEY,
      public_id  TEXT NOT NULL UNIQUE,
      target_id  INTEGER NOT NULL REFERENCES target (id),
      check_id   TEXT NOT NULL,
      statement  TEXT NOT NULL,
      evidence   TEXT NOT NULL,
      person     TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      ends_at    TEXT NOT NULL CHECK (ends_at > decided_at),
      lifted_at  TEXT
    ) STRICT;
    CREATE UNIQUE INDEX attestation_one ON attestation (target_id, check_id) WHERE lifted_at IS NULL;

    CREATE TABLE setting (
      key        TEXT PRIMARY KEY,
      value      TEXT NOT NULL,
      changed_at TEXT NOT NULL
    ) STRICT;

    -- The bytes as issued, zstd; sha256 of the bytes before compression.
    CREATE TABLE report (
      id         INTEGER PRIMARY KEY,
      public_id  TEXT NOT NULL UNIQUE,
      preset     TEXT NOT NULL,
      issued_at  TEXT NOT NULL,
      format     TEXT NOT NULL CHECK (format IN ('pdf', 'html')),
      sha256     BLOB NOT NULL CHECK (length(sha256) = 32),
      bytes      INTEGER NOT NULL,
      body       BLOB NOT NULL
    ) STRICT;

    -- Who decided what, when. Only ever added to.
    CREATE TABLE event (
      id     INTEGER PRIMARY KEY,
      at     TEXT NOT NULL,
      person TEXT NOT NULL,
      type   TEXT NOT NULL,
      body   TEXT NOT NULL
    ) STRICT;

    -- Consent to run one credential_process command for one profile. Commands can hold secrets: only their sha256 is kept.
    CREATE TABLE consent (
      profile  TEXT NOT NULL,
      command  BLOB NOT NULL CHECK (length(command) = 32),
      event_id INTEGER NOT NULL REFERENCES event (id),
      PRIMARY KEY (profile, command)
    ) STRICT, WITHOUT ROWID;

    -- The processes that have the file open; a row whose lock is free is a process that died (holder.ts).
    CREATE TABLE holder (
      id        INTEGER PRIMARY KEY,
      opened_at TEXT NOT NULL
    ) STRICT;
  `,
} satisfies Migration
