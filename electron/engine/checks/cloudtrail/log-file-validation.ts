import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'
import { oneOfEachTrail } from '../trails/one-of-each-trail'

export default defineCheck({
  id: 'cloudtrail.log-file-validation',
  title: 'Trails sign a digest of hashed log files',
  action: 'Switch on log file validation',
  severity: 'high',
  belongs: {
    subGoals: ['integrity.hashing', 'integrity.digital-signatures', 'integrity.as-intended'],
    responsibility: 'customer.client-side-encryption-integrity',
    practice: 'detection',
    rootStep: 4,
  },
  resourceType: 'AWS::CloudTrail::Trail',
  scope: 'global',
  subject: 'cloudtrail.trails',
  rationale:
    'Every hour CloudTrail writes a signed digest of the log files it delivered. With it anyone can prove that no file was altered or taken away.',
  risk: 'An intruder edits or deletes log files and nobody can tell.',
  remediation: {
    steps: [
      'Open CloudTrail, the trail, General details, Edit, and switch on log file validation.',
      'Verify now and then with aws cloudtrail validate-logs.',
    ],
    cli: 'aws cloudtrail update-trail --name NAME --enable-log-file-validation',
    terraform: `resource "aws_cloudtrail" "this" {
  # ...
  enable_log_file_validation = true
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 4.2',
    'AWS Security Hub, CloudTrail.4',
    'AWS CloudTrail User Guide, "Validating CloudTrail log file integrity"',
  ],
  evaluate: ({ 'cloudtrail.trails': trails }) =>
    oneOfEachTrail(trails).map((trail) =>
      judge(trail, { logFileValidation: known(trail.logFileValidation) }, ({ logFileValidation }) =>
        logFileValidation ? pass : fail('Log file validation is off.'),
      ),
    ),
})
