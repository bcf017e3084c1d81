import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'guardduty.s3-protection',
  title: 'GuardDuty S3 protection is on',
  action: 'Let GuardDuty watch S3 objects',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
    data: ['s3'],
  },
  resourceType: 'AWS::::Account',
  scope: 'regional',
  subject: 'guardduty.detector',
  rationale:
    'S3 Protection reads which objects are fetched, changed and deleted, by whom and from where. Without it GuardDuty sees that a bucket was opened, not that it was emptied.',
  risk: 'Stolen credentials copy a bucket object by object, and no finding tells of it.',
  remediation: {
    steps: [
      'Open GuardDuty in the Region, Protection plans, S3 Protection, and enable it.',
      'With an organization, let the administrator account enable it for new accounts by itself.',
    ],
    cli: 'aws guardduty update-detector --detector-id ID --features Name=S3_DATA_EVENTS,Status=ENABLED',
    terraform: `resource "aws_guardduty_detector_feature" "s3" {
  detector_id = aws_guardduty_detector.this.id
  name        = "S3_DATA_EVENTS"
  status      = "ENABLED"
}`,
  },
  sources: ['AWS Security Hub, GuardDuty.10', 'Amazon GuardDuty User Guide, "GuardDuty S3 Protection"'],
  evaluate: ({ 'guardduty.detector': found }, { account }) =>
    found.map(({ region, detector, watchesObjects }) =>
      judge({ ...account, region }, { detector, watchesObjects }, (facts) => {
        if (facts.detector?.enabled !== true)
          return fail('GuardDuty is not running here, so it watches no objects.')
        return facts.watchesObjects ? pass : fail('S3 Protection is off.')
      }),
    ),
})
