import check from '../../../electron/engine/checks/rds/pending-maintenance'
import { checkCases, fails, passes } from '../../support/check-cases'
import { cluster, database, pendingMaintenance } from '../../support/facts/rds'

const one = database()
const due = { action: 'system-update', appliedFrom: '2026-12-01T12:00:00.000Z' }
const later = { action: 'db-upgrade', appliedFrom: '2026-12-01T12:00:01.000Z' }
const open = { action: 'os-upgrade', appliedFrom: null }
const waiting = (...actions: readonly (typeof due | typeof open)[]) => ({
  'rds.pending-maintenance': [
    pendingMaintenance({ actions }),
    pendingMaintenance({ database: 'arn:aws:rds:eu-west-1:111122223333:db:other', actions: [due] }),
  ],
})

// What AWS plans comes with lists, and may be asked of every database: the engine alone makes a case unknown.
checkCases(check, {
  'nothing planned': { given: [one], consulting: {}, says: [passes(one, { actions: [] })] },
  'due within seven days': {
    given: [one],
    consulting: waiting(open, due),
    says: [fails(one, { actions: [open, due] }, 'AWS applies system-update from 2026-12-01 by itself.')],
  },
  'due later, and open': {
    given: [one],
    consulting: waiting(later, open),
    says: [passes(one, { actions: [later, open] }, 'There waits db-upgrade from 2026-12-01, os-upgrade.')],
  },
  'due later than asked for': {
    given: [one],
    about: { parameters: { days: 2 } },
    consulting: waiting(due),
    says: [passes(one, { actions: [due] }, 'There waits system-update from 2026-12-01.')],
  },
  'a member of a cluster': {
    given: [cluster()],
    consulting: {
      'rds.pending-maintenance': [pendingMaintenance({ database: cluster().members[0] ?? '' })],
    },
    says: [fails(cluster(), { actions: [due] }, 'AWS applies system-update from 2026-12-01 by itself.')],
  },
  'no databases': { given: [], says: [] },
})
