import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'iam.root-no-access-keys',
  title: 'Root user has no access keys',
  action: 'Delete the access keys of root',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['no-defaults'],
    rootStep: 9,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'iam.account-summary',
  rationale:
    'An access key of root works from anywhere, without a second factor and without limits. No task needs one. An inactive key can be switched on again, so only deleting it counts.',
  risk: 'A root key in a script, a laptop backup or a repository hands over the whole account.',
  remediation: {
    steps: [
      'Sign in as root and open Security credentials, Access keys.',
      'Deactivate each key and watch for what stops working; move that to a role.',
      'Delete each key.',
    ],
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.4',
    'AWS Security Hub, IAM.4',
    'AWS IAM User Guide, "Root user best practices for your AWS account"',
  ],
  evaluate: ({ 'iam.account-summary': summaries }, { account }) =>
    summaries.map(({ region, rootAccessKeys }) =>
      judge({ ...account, region }, { rootAccessKeys }, (root) =>
        root.rootAccessKeys ? fail('Root has an access key.') : pass,
      ),
    ),
})
