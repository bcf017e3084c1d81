import check from '../../../electron/engine/checks/s3/bucket-access-logging'
import { known, unread } from '../../../shared/domain/evidence'
import type { ObjectEvents } from '../../../shared/domain/inputs/cloudtrail'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { trail } from '../../support/facts/cloudtrail'
import { bucket } from '../../support/facts/s3'

const ledger = bucket({ logsTo: known(null) })
const photos = bucket({ arn: 'arn:aws:s3:::photos', name: 'photos', logsTo: known('ledger') })
const gap = denied('s3:GetBucketLogging')
const none = { logsTo: null, receivesLogs: false, recorded: false }
const byTrail = { ...none, recorded: true }
const note = 'It writes no access log; a trail records reads and writes of its objects.'
const reason = 'It writes no access log, and no trail records reads and writes of all its objects.'
const toLogs = { receivesLogs: false, recorded: false, logsTo: 'ledger' }

const recording = (events: Partial<ObjectEvents>) =>
  trail({ objectEvents: known({ reads: [], writes: [], ...events }) })
const everything = recording({ reads: ['arn:aws:s3'], writes: ['arn:aws:s3:::ledger/'] })
const judgedWith = (...trails: readonly ReturnType<typeof trail>[]) => ({
  given: [ledger],
  consulting: { 'cloudtrail.trails': trails },
})

checkCases(check, {
  'an access log': {
    given: [bucket()],
    says: [passes(ledger, { logsTo: 'logs', receivesLogs: false, recorded: false })],
  },
  none: { given: [ledger], says: [fails(ledger, none, reason)] },
  'a trail for all buckets and one for this': {
    ...judgedWith(everything),
    says: [passes(ledger, byTrail, note)],
  },
  'two trails, one for reads and one for writes': {
    ...judgedWith(recording({ reads: ['arn:'] }), {
      ...recording({ writes: ['arn:'] }),
      arn: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/writes',
    }),
    says: [passes(ledger, byTrail, note)],
  },
  'a trail that keeps writes only': {
    ...judgedWith(recording({ writes: ['arn:aws:s3'] })),
    says: [fails(ledger, none, reason)],
  },
  'a trail for a part of the bucket': {
    ...judgedWith(recording({ reads: ['arn:aws:s3:::ledger/a/'], writes: ['arn:aws:s3:::ledger/a/'] })),
    says: [fails(ledger, none, reason)],
  },
  'a trail that is stopped': {
    ...judgedWith({ ...everything, logging: known(false) }),
    says: [fails(ledger, none, reason)],
  },
  'a trail of another Region alone': {
    ...judgedWith({ ...everything, multiRegion: false, homeRegion: 'us-east-1' }),
    says: [fails(ledger, none, reason)],
  },
  "a trail of the bucket's Region alone": {
    ...judgedWith({ ...everything, multiRegion: false }),
    says: [passes(ledger, byTrail, note)],
  },
  'it receives the logs of another': {
    given: [ledger, photos],
    says: [
      doesNotApply(ledger, { ...none, receivesLogs: true }, 'It receives the access logs of other buckets.'),
      passes(photos, toLogs),
    ],
  },
  'a bucket that logs to itself': {
    given: [bucket({ logsTo: known('ledger') })],
    says: [passes(ledger, toLogs)],
  },
  'its log may not be read': {
    given: [bucket({ logsTo: unread(gap) })],
    says: [isUnknown(ledger, { receivesLogs: false, recorded: false }, gap)],
  },
  'another bucket may log to it': {
    given: [ledger, bucket({ ...photos, logsTo: unread(gap) })],
    says: [
      isUnknown(ledger, { logsTo: null, recorded: false }, gap),
      isUnknown(photos, { receivesLogs: false, recorded: false }, gap),
    ],
  },
  'a bucket of another Region cannot log to it': {
    given: [ledger, bucket({ ...photos, region: 'us-east-1', logsTo: unread(gap) })],
    says: [
      fails(ledger, none, reason),
      isUnknown({ ...photos, region: 'us-east-1' }, { receivesLogs: false, recorded: false }, gap),
    ],
  },
  'what a trail records may not be read': {
    ...judgedWith(trail({ objectEvents: unread(denied('cloudtrail:GetEventSelectors')) })),
    says: [isUnknown(ledger, { logsTo: null, receivesLogs: false }, denied('cloudtrail:GetEventSelectors'))],
  },
  'no buckets': { given: [], says: [] },
})
