import { defineCheck } from '../define-check'
import { judgeObjectEvents } from '../trails/object-events'

export default defineCheck({
  id: 'cloudtrail.s3-write-events',
  title: 'Object-level writes are logged for all buckets',
  action: 'Record writes of objects in all buckets',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    data: ['s3'],
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'cloudtrail.trails',
  settledBy: 'pass',
  rationale:
    'Management events tell that a bucket was made or opened; who put, overwrote or deleted an object in it is told by data events only.',
  risk: 'Files are overwritten or deleted one by one, and the log knows of none of it.',
  remediation: {
    steps: [
      'Open CloudTrail, the trail of all Regions, Data events, Edit.',
      'Add S3, and let it log writes of all current and future buckets.',
      'They are charged by the event: watch the bill of the first week.',
    ],
    cli: 'aws cloudtrail put-event-selectors --trail-name NAME --advanced-event-selectors \'[{"Name":"management","FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]}]},{"Name":"objects","FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::S3::Object"]}]}]\'',
  },
  sources: ['CIS AWS Foundations Benchmark 7.0, 4.8', 'AWS CloudTrail User Guide, "Logging data events"'],
  evaluate: ({ 'cloudtrail.trails': trails }, about) => [judgeObjectEvents(trails, 'writes', about)],
})
