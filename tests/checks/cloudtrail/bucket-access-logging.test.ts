import check from '../../../electron/engine/checks/cloudtrail/bucket-access-logging'
import { known, unread } from '../../../shared/domain/evidence'
import type { Bucket } from '../../../shared/domain/inputs/s3'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { trail } from '../../support/facts/cloudtrail'
import { bucket } from '../../support/facts/s3'

const audit = trail()
const gap = denied('s3:GetBucketLogging')
const logs = (logsTo: Bucket['logsTo']) => ({
  's3.buckets': [bucket({ logsTo: known('elsewhere') }), bucket({ name: 'logs', logsTo })],
})
const notFromHere = 'Its bucket belongs to another account and is not visible from here.'

checkCases(check, {
  'a bucket whose requests go to another': {
    given: [audit],
    consulting: logs(known('access-logs')),
    says: [passes(audit, { bucket: 'logs', logsTo: 'access-logs' })],
  },
  'a bucket whose requests are not logged': {
    given: [audit],
    consulting: logs(known(null)),
    says: [fails(audit, { bucket: 'logs', logsTo: null }, 'Requests to its bucket are not logged.')],
  },
  'a bucket that logs to itself': {
    given: [audit],
    consulting: logs(known('logs')),
    says: [fails(audit, { bucket: 'logs', logsTo: 'logs' }, 'Its bucket keeps its own access log.')],
  },
  'nobody may see whether they are': {
    given: [audit],
    consulting: logs(unread(gap)),
    says: [isUnknown(audit, { bucket: 'logs' }, gap)],
  },
  'a bucket of another account': {
    given: [trail({ bucket: 'org-logs' })],
    consulting: logs(known(null)),
    says: [doesNotApply(audit, { bucket: 'org-logs' }, notFromHere)],
  },
  'no bucket named': {
    given: [trail({ bucket: null })],
    consulting: logs(known(null)),
    says: [doesNotApply(audit, { bucket: null }, notFromHere)],
  },
  'no trails': { given: [], consulting: logs(known(null)), says: [] },
})
