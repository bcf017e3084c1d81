import type { Migration } from '../migrate'

// One report has one or two files and tells of one or many accounts. The table before knew neither and nothing was ever
// written to it. A report that loses one of its accounts goes as a whole: its pages tell of that account.
export default {
  id: 8,
  name: 'issued-reports',
  sql: `
    DROP TABLE report;
    CREATE TABLE report (
      id        INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      title     TEXT NOT NULL,
      subject   TEXT NOT NULL,
      preset    TEXT NOT NULL,
      language  TEXT NOT NULL,
      paper     TEXT NOT NULL,
      redacted  INTEGER NOT NULL CHECK (redacted IN (0, 1)),
      version   TEXT NOT NULL,
      catalogue TEXT NOT NULL,
      model     INTEGER NOT NULL,
      issued_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE report_target (
      report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
      target_id INTEGER NOT NULL REFERENCES target (id),
      PRIMARY KEY (report_id, target_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_of_target ON report_target (target_id);

    -- The bytes as issued, zstd; sha256 and length of the bytes before compression.
    CREATE TABLE report_file (
      id        INTEGER PRIMARY KEY,
      report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
      format    TEXT NOT NULL CHECK (format IN ('pdf', 'html')),
      sha256    BLOB NOT NULL CHECK (length(sha256) = 32),
      bytes     INTEGER NOT NULL,
      body      BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX report_file_one ON report_file (report_id, format);

    CREATE TRIGGER report_goes_with_its_accounts AFTER DELETE ON report_target
    BEGIN DELETE FROM report WHERE id = OLD.report_id; END;
  `,
} satisfies Migration
