import { daysAfter } from '../../../../shared/domain/days'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'iam.root-not-used',
  title: 'Root has not signed in or made calls recently',
  action: 'Stop using root for daily work',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    rootStep: 10,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'iam.root-use',
  parameters: { days: { title: 'Days for which root must have rested', unit: 'days', default: 30 } },
  rationale:
    'Nothing limits root, and the log does not tell which person it was. Only a handful of tasks need it.',
  risk: 'A slip of the hand, or a stolen session of root, reaches everything in the account.',
  remediation: {
    steps: [
      'Use a role for administration in daily work.',
      'Keep root for the tasks that only root can do, and write down each use.',
      'If nobody knows of the use, change the password of root and look through CloudTrail.',
    ],
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.7',
    'AWS IAM User Guide, "Root user best practices for your AWS account"',
  ],
  evaluate({ 'iam.root-use': uses }, { account, scannedAt, parameters: { days } }) {
    const oldest = daysAfter(scannedAt, -days)
    return uses.map(({ region, lastUsed }) =>
      judge({ ...account, region }, { lastUsed }, (root) =>
        root.lastUsed === null || root.lastUsed < oldest
          ? pass
          : fail(`Root was used within the last ${days} days.`),
      ),
    )
  },
})
