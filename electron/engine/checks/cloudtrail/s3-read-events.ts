import { defineCheck } from '../define-check'
import { judgeObjectEvents } from '../trails/object-events'

export default defineCheck({
  id: 'cloudtrail.s3-read-events',
  title: 'Object-level reads are logged for all buckets',
  action: 'Record reads of objects in all buckets',
  severity: 'low',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    data: ['s3'],
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'cloudtrail.trails',
  settledBy: 'pass',
  rationale:
    'After a leak the first question is which objects were fetched, and by whom. Only data events of reads answer it.',
  risk: 'A key was stolen, and everybody whose file lay in the bucket has to be told, for nobody can say which were read.',
  remediation: {
    steps: [
      'Open CloudTrail, the trail of all Regions, Data events, Edit.',
      'Add S3, and let it log reads of all current and future buckets.',
      'Reads are many and charged by the event: where that is too much, keep those of the buckets that matter, and suppress this with a reason.',
    ],
    cli: 'aws cloudtrail put-event-selectors --trail-name NAME --advanced-event-selectors \'[{"Name":"management","FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]}]},{"Name":"objects","FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::S3::Object"]}]}]\'',
  },
  sources: ['CIS AWS Foundations Benchmark 7.0, 4.9', 'AWS CloudTrail User Guide, "Logging data events"'],
  evaluate: ({ 'cloudtrail.trails': trails }, about) => [judgeObjectEvents(trails, 'reads', about)],
})
