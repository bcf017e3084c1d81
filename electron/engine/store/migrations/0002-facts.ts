import type { Migration } from '../migrate'

export default {
  id: 2,
  name: 'facts',
  sql: `
    -- sha256 of the JSON text; body is that text, zstd; bytes its length before compression, in UTF-8.
    CREATE TABLE blob (
      id     INTEGER PRIMARY KEY,
      sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
      bytes  INTEGER NOT NULL,
      body   BLOB NOT NULL
    ) STRICT;

    -- items: length of the list; NULL where the list itself was refused.
    CREATE TABLE scan_fact (
      scan_id INTEGER NOT NULL REFERENCES scan (id),
      input   INTEGER NOT NULL REFERENCES term (id),
      region  INTEGER NOT NULL REFERENCES term (id),
      blob_id INTEGER NOT NULL REFERENCES blob (id),
      items   INTEGER,
      PRIMARY KEY (scan_id, input, region)
    ) STRICT, WITHOUT ROWID;
  `,
} satisfies Migration
