import check from '../../../electron/engine/checks/s3/kms-encryption'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { bucket } from '../../support/facts/s3'

const one = bucket()
const logs = bucket({
  arn: 'arn:aws:s3:::logs',
  name: 'logs',
  encryption: known('AES256'),
  logsTo: known(null),
})
const gap = denied('s3:GetBucketEncryption')
const logGap = denied('s3:GetBucketLogging')
const reason = 'New objects are not encrypted with a KMS key.'

checkCases(check, {
  'a KMS key': { given: [one], says: [passes(one, { encryption: 'aws:kms', receivesLogs: false })] },
  'two layers of it': {
    given: [bucket({ encryption: known('aws:kms:dsse') })],
    says: [passes(one, { encryption: 'aws:kms:dsse', receivesLogs: false })],
  },
  'a key of S3': {
    given: [bucket({ encryption: known('AES256') })],
    says: [fails(one, { encryption: 'AES256', receivesLogs: false }, reason)],
  },
  'no rule': {
    given: [bucket({ encryption: known(null) })],
    says: [fails(one, { encryption: null, receivesLogs: false }, reason)],
  },
  'a bucket for logs': {
    given: [one, logs],
    says: [
      passes(one, { encryption: 'aws:kms', receivesLogs: false }),
      doesNotApply(
        logs,
        { encryption: 'AES256', receivesLogs: true },
        'It receives access logs, which S3 writes under its own keys only.',
      ),
    ],
  },
  'perhaps a bucket for logs': {
    given: [bucket({ logsTo: unread(logGap) }), logs],
    says: [
      passes(one, { encryption: 'aws:kms', receivesLogs: false }),
      isUnknown(logs, { encryption: 'AES256' }, logGap),
    ],
  },
  'encryption that may not be read': {
    given: [bucket({ encryption: unread(gap) })],
    says: [isUnknown(one, { receivesLogs: false }, gap)],
  },
  'no buckets': { given: [], says: [] },
})
