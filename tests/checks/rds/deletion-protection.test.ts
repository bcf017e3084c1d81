import check from '../../../electron/engine/checks/rds/deletion-protection'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { cluster, database } from '../../support/facts/rds'

const one = database()
const gap = denied('rds:DescribeDBInstances')

// AWS offers the switch for every engine and every kind of database: none is not applicable.
checkCases(check, {
  'an instance and a cluster that are protected': {
    given: [one, cluster()],
    says: [passes(one, { deletionProtection: true }), passes(cluster(), { deletionProtection: true })],
  },
  'a database without protection': {
    given: [database({ deletionProtection: known(false) })],
    says: [fails(one, { deletionProtection: false }, 'One call deletes it.')],
  },
  'a database of which it was not read': {
    given: [database({ deletionProtection: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no databases': { given: [], says: [] },
})
