import type { Migration } from '../migrate'

// A finding is (target, check, resource). Its states are intervals of scan seqs: a scan that changes nothing writes
// nothing, and the state at any scan is one range query. Codes: codes.ts.
export default {
  id: 3,
  name: 'findings',
  sql: `
    -- What lists need to know of a check, as its last scan knew it. severity is a code, most severe first.
    CREATE TABLE known_check (
      id             INTEGER PRIMARY KEY,
      check_id       TEXT NOT NULL UNIQUE,
      title          TEXT NOT NULL,
      severity       INTEGER NOT NULL,
      service        TEXT NOT NULL,
      responsibility TEXT NOT NULL,
      sub_goals      TEXT NOT NULL
    ) STRICT;

    -- type and name are labels and follow the newest scan; ARN and Region are the identity.
    CREATE TABLE resource (
      id     INTEGER PRIMARY KEY,
      region INTEGER NOT NULL REFERENCES term (id),
      arn    TEXT NOT NULL,
      type   TEXT NOT NULL,
      name   TEXT NOT NULL,
      UNIQUE (arn, region)
    ) STRICT;

    -- Reasons and notes; and evidence as JSON. digest: the first 48 bits of the sha256, only to find the text.
    CREATE TABLE wording  (id INTEGER PRIMARY KEY, digest INTEGER NOT NULL, value TEXT NOT NULL) STRICT;
    CREATE TABLE evidence (id INTEGER PRIMARY KEY, digest INTEGER NOT NULL, value TEXT NOT NULL) STRICT;
    CREATE INDEX wording_by_digest ON wording (digest);
    CREATE INDEX evidence_by_digest ON evidence (digest);

    -- to_seq NULL: it still stands. Outcome gone closes a finding whose resource is no longer there.
    CREATE TABLE state (
      id          INTEGER PRIMARY KEY,
      target_id   INTEGER NOT NULL REFERENCES target (id),
      check_id    INTEGER NOT NULL REFERENCES known_check (id),
      resource_id INTEGER NOT NULL REFERENCES resource (id),
      from_seq    INTEGER NOT NULL,
      to_seq      INTEGER CHECK (to_seq >= from_seq),
      outcome     INTEGER NOT NULL,
      last_read   INTEGER,
      suppressed  INTEGER,
      change      INTEGER,
      place       INTEGER NOT NULL CHECK (place IN (0, 1)),
      region      INTEGER NOT NULL REFERENCES term (id),
      wording_id  INTEGER REFERENCES wording (id),
      gap_id      INTEGER REFERENCES gap (id),
      evidence_id INTEGER NOT NULL REFERENCES evidence (id)
    ) STRICT;
    CREATE UNIQUE INDEX state_of_finding ON state (target_id, check_id, resource_id, from_seq);
    CREATE INDEX state_by_start ON state (target_id, from_seq, change);
    -- Everything a filtered list asks, of the states that stand now.
    CREATE INDEX state_standing ON state (
      target_id, outcome, check_id, suppressed, region, resource_id, wording_id, gap_id, from_seq, change
    ) WHERE to_seq IS NULL;

    -- Counts of the states that stand now, refreshed with them: a fleet's lists need no walk over its findings.
    CREATE TABLE standing (
      target_id  INTEGER NOT NULL REFERENCES target (id),
      check_id   INTEGER NOT NULL REFERENCES known_check (id),
      outcome    INTEGER NOT NULL,
      suppressed INTEGER NOT NULL,
      findings   INTEGER NOT NULL,
      PRIMARY KEY (target_id, check_id, outcome, suppressed)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE standing_region (
      target_id INTEGER NOT NULL REFERENCES target (id),
      region    INTEGER NOT NULL REFERENCES term (id),
      findings  INTEGER NOT NULL,
      PRIMARY KEY (target_id, region)
    ) STRICT, WITHOUT ROWID;

    -- Checks that had a list refused where history knows nothing, as intervals.
    CREATE TABLE never_listed (
      target_id INTEGER NOT NULL REFERENCES target (id),
      check_id  INTEGER NOT NULL REFERENCES known_check (id),
      from_seq  INTEGER NOT NULL,
      to_seq    INTEGER CHECK (to_seq >= from_seq),
      PRIMARY KEY (target_id, check_id, from_seq)
    ) STRICT, WITHOUT ROWID;

    -- Places that a partial or narrowed scan did not judge, as intervals: their findings were last seen before from_seq.
    CREATE TABLE carried (
      target_id INTEGER NOT NULL REFERENCES target (id),
      check_id  INTEGER NOT NULL REFERENCES known_check (id),
      region    INTEGER NOT NULL REFERENCES term (id),
      from_seq  INTEGER NOT NULL,
      to_seq    INTEGER CHECK (to_seq >= from_seq),
      PRIMARY KEY (target_id, check_id, region, from_seq)
    ) STRICT, WITHOUT ROWID;
  `,
} satisfies Migration
