import check from '../../../electron/engine/checks/rds/snapshot-encrypted'
import { checkCases, fails, passes } from '../../support/check-cases'
import { databaseSnapshot } from '../../support/facts/rds'

const snapshot = databaseSnapshot()

// The list itself says it, of every snapshot: no case is unknown or not applicable.
checkCases(check, {
  encrypted: {
    given: [databaseSnapshot({ encrypted: true })],
    says: [passes(snapshot, { encrypted: true })],
  },
  'not encrypted': {
    given: [snapshot],
    says: [fails(snapshot, { encrypted: false }, 'The snapshot is not encrypted.')],
  },
  'no snapshots': { given: [], says: [] },
})
