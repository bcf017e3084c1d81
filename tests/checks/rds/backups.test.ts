import check from '../../../electron/engine/checks/rds/backups'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { cluster, database } from '../../support/facts/rds'

checkCases(check, {
  'exactly 7 days': {
    given: [database({ backupRetentionDays: 7 })],
    says: [passes(database(), { replica: false, backupRetentionDays: 7 })],
  },
  '6 days': {
    given: [database({ backupRetentionDays: 6 })],
    says: [
      fails(
        database(),
        { replica: false, backupRetentionDays: 6 },
        'Backups are kept for 6 of the 7 days asked for.',
      ),
    ],
  },
  off: {
    given: [database({ backupRetentionDays: 0 })],
    says: [fails(database(), { replica: false, backupRetentionDays: 0 }, 'Automated backups are off.')],
  },
  'a cluster, once for all its members': {
    given: [cluster({ backupRetentionDays: 1 })],
    says: [
      fails(
        cluster(),
        { replica: false, backupRetentionDays: 1 },
        'Backups are kept for 1 of the 7 days asked for.',
      ),
    ],
  },
  'a replica': {
    given: [database({ replica: true, backupRetentionDays: 0 })],
    says: [
      doesNotApply(
        database(),
        { replica: true, backupRetentionDays: 0 },
        'A replica: its source is what is backed up.',
      ),
    ],
  },
  'more is asked for': {
    given: [database({ backupRetentionDays: 14 })],
    about: { parameters: { days: 35 } },
    says: [
      fails(
        database(),
        { replica: false, backupRetentionDays: 14 },
        'Backups are kept for 14 of the 35 days asked for.',
      ),
    ],
  },
  'no databases': { given: [], says: [] },
})
