import type { Migration } from '../migrate'

// A decision taken between scans counts at once: an entry of its own among the target's scans, with a seq and a score but
// without anything read. rests_on is the scan whose evidence its figures rest on; NULL for a scan.
export default {
  id: 6,
  name: 'decision-entries',
  sql: `
    ALTER TABLE scan ADD COLUMN rests_on INTEGER REFERENCES scan (id);
  `,
} satisfies Migration
