import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { watchedCalls } from '../alarms/watched-calls'

const { pattern, ...calls } = watchedCalls(
  's3.amazonaws.com',
  [
    'PutBucketAcl',
    'PutBucketPolicy',
    'PutBucketCors',
    'PutBucketLifecycle',
    'PutBucketReplication',
    'DeleteBucketPolicy',
    'DeleteBucketCors',
    'DeleteBucketLifecycle',
    'DeleteBucketReplication',
  ],
  'GetBucketPolicy',
)

export default defineAlarmCheck({
  id: 'cloudwatch.s3-policy-alarm',
  title: 'Bucket policy changes raise an alarm',
  action: 'Raise an alarm when rules of buckets change',
  severity: 'medium',
  control: '5.8',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    data: ['s3'],
  },
  watched: { what: 'changes of bucket policies', ...calls },
  rationale:
    'Policies, ACLs, replication and lifecycle rules decide who gets the data of a bucket and how long they live. They change seldom.',
  risk: 'One line in a policy opens a bucket or copies it to another account, and it is noticed when the data are for sale.',
  filter: {
    counts: 'changes of policies, ACLs and other rules of buckets',
    name: 's3-policy-changes',
    pattern,
  },
})
