import check from '../../../electron/engine/checks/cloudtrail/delivery-healthy'
import { known, unread, type Gap } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { delivery, trail } from '../../support/facts/cloudtrail'

const audit = trail()
const gap = denied('cloudtrail:GetTrailStatus')
const own = (operation: string, detail: string): Gap => ({
  operation,
  region: 'eu-west-1',
  reason: 'unexpected',
  detail,
})
const consulting = (status: Parameters<typeof delivery>[0] = {}) => ({
  'cloudtrail.deliveries': [delivery({ error: 'of another trail' }), delivery(status)].map((one, at) =>
    at === 0 ? { ...one, trail: 'arn:of:another' } : one,
  ),
})
const healthy = { logging: true, logGroupError: null, bucketError: null, digestError: null }
const since = '2026-11-23T11:59:59.000Z'
const edge = '2026-11-23T12:00:00.000Z'

checkCases(check, {
  'files that arrive': { given: [audit], consulting: consulting(), says: [passes(audit, healthy)] },
  'one a day ago, to the second': {
    given: [audit],
    consulting: consulting({ since: edge }),
    says: [passes(audit, healthy)],
  },
  'none for longer than a day': {
    given: [audit],
    consulting: consulting({ since }),
    says: [fails(audit, { ...healthy, since }, 'No file has arrived since 2026-11-23.')],
  },
  'none for longer than a day, of one Region where little may happen': {
    given: [trail({ multiRegion: false })],
    consulting: consulting({ since }),
    says: [
      passes(
        audit,
        { ...healthy, since },
        'No file has arrived since 2026-11-23; where nothing happens in its Region, there is none to write.',
      ),
    ],
  },
  'log files that the bucket refuses': {
    given: [audit],
    consulting: consulting({ error: 'AccessDenied', since }),
    says: [
      fails(
        audit,
        { ...healthy, bucketError: 'AccessDenied', since },
        'Its log files do not reach the bucket: AccessDenied.',
      ),
    ],
  },
  'digests and events of the log group that arrive nowhere': {
    given: [trail({ logGroupError: known('Role is gone') })],
    consulting: consulting({ digestError: 'NoSuchBucket' }),
    says: [
      fails(
        audit,
        { ...healthy, digestError: 'NoSuchBucket', logGroupError: 'Role is gone' },
        'Its digest files do not reach the bucket: NoSuchBucket. Its events do not reach the log group: Role is gone.',
      ),
    ],
  },
  'one that is stopped': {
    given: [trail({ logging: known(false) })],
    consulting: consulting({ error: 'AccessDenied' }),
    says: [
      doesNotApply(
        audit,
        { ...healthy, logging: false, bucketError: 'AccessDenied' },
        'It is stopped, so it delivers nothing.',
      ),
    ],
  },
  'one whose state may not be read': {
    given: [trail({ logging: unread(gap), logGroupError: unread(gap) })],
    consulting: { 'cloudtrail.deliveries': [{ ...delivery(), status: unread(gap) }] },
    says: [isUnknown(audit, {}, gap)],
  },
  'facts from before this was read': {
    given: [audit],
    says: [
      isUnknown(
        audit,
        { logging: true, logGroupError: null },
        own(check.id, 'How it delivers was not read.'),
      ),
    ],
  },
  'an answer without a time': {
    given: [audit],
    consulting: consulting({ since: null }),
    says: [
      isUnknown(
        audit,
        healthy,
        own('cloudtrail:GetTrailStatus', "AWS's answer tells of no delivery and no start."),
      ),
    ],
  },
  'no trails': { given: [], consulting: consulting(), says: [] },
})
