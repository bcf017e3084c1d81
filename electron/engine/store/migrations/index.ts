import type { Migration } from '../migrate'
import scans from './0001-scans'
import facts from './0002-facts'
import findings from './0003-findings'
import scores from './0004-scores'
import decisions from './0005-decisions'
import decisionEntries from './0006-decision-entries'
import decisionsForAll from './0007-decisions-for-all'
import issuedReports from './0008-issued-reports'
import accountWords from './0009-account-words'
import owners from './0010-owners'
import dueChanges from './0011-due-changes'
import decisionsByTag from './0012-decisions-by-tag'

/** In order, for ever: a shipped migration is never edited, renamed or removed. */
export const migrations = [
  scans,
  facts,
  findings,
  scores,
  decisions,
  decisionEntries,
  decisionsForAll,
  issuedReports,
  accountWords,
  owners,
  dueChanges,
  decisionsByTag,
] as const satisfies readonly Migration[]
