import check from '../../../electron/engine/checks/cloudwatch/s3-policy-alarm'
import { alarmCases, callSpellings } from '../../support/alarm-cases'

alarmCases(
  check,
  'changes of bucket policies',
  callSpellings('s3.amazonaws.com', [
    'PutBucketAcl',
    'PutBucketPolicy',
    'PutBucketCors',
    'PutBucketLifecycle',
    'PutBucketReplication',
    'DeleteBucketPolicy',
    'DeleteBucketCors',
    'DeleteBucketLifecycle',
    'DeleteBucketReplication',
  ]),
)
