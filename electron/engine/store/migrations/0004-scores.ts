import type { Migration } from '../migrate'

// Points are 0 to 100. NULL is "nothing to assess".
export default {
  id: 4,
  name: 'scores',
  sql: `
    -- The columns a trend draws; body is the whole Score as JSON.
    CREATE TABLE score (
      scan_id         INTEGER PRIMARY KEY REFERENCES scan (id),
      model           INTEGER NOT NULL,
      catalogue       TEXT NOT NULL,
      proven          REAL,
      possible        REAL,
      coverage        REAL,
      availability    REAL,
      integrity       REAL,
      confidentiality REAL,
      failing         TEXT NOT NULL,
      parameters      TEXT NOT NULL,
      body            TEXT NOT NULL
    ) STRICT;

    CREATE TABLE score_check (
      scan_id         INTEGER NOT NULL REFERENCES score (scan_id),
      check_id        INTEGER NOT NULL REFERENCES known_check (id),
      passed          INTEGER NOT NULL,
      failed          INTEGER NOT NULL,
      unknown         INTEGER NOT NULL,
      accepted_risks  INTEGER NOT NULL,
      false_positives INTEGER NOT NULL,
      never_listed    INTEGER NOT NULL CHECK (never_listed IN (0, 1)),
      worth           REAL NOT NULL,
      PRIMARY KEY (scan_id, check_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE score_service (
      scan_id  INTEGER NOT NULL REFERENCES score (scan_id),
      service  TEXT NOT NULL,
      proven   REAL NOT NULL,
      possible REAL NOT NULL,
      coverage REAL NOT NULL,
      PRIMARY KEY (scan_id, service)
    ) STRICT, WITHOUT ROWID;

    -- Why the proven score moved since the target's scan before.
    CREATE TABLE move (
      scan_id  INTEGER NOT NULL REFERENCES scan (id),
      cause    TEXT NOT NULL,
      points   REAL NOT NULL,
      findings INTEGER NOT NULL,
      PRIMARY KEY (scan_id, cause)
    ) STRICT, WITHOUT ROWID;
  `,
} satisfies Migration
