import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'securityhub.enabled',
  title: 'Security Hub is on in each Region in use',
  action: 'Switch on Security Hub in every Region',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'compliance',
  },
  resourceType: 'AWS::::Account',
  scope: 'regional',
  subject: 'securityhub.hub',
  rationale:
    'Security Hub gathers what GuardDuty, Inspector, Config and others find, in one list with one wording, and checks the account against standards all day.',
  risk: 'Each service tells of its finding in a place of its own, and the one that matters is read by nobody.',
  remediation: {
    steps: [
      'Open Security Hub CSPM in the Region and choose Go to Security Hub CSPM, Enable.',
      'With an organization, use central configuration from the administrator account for all accounts and Regions.',
    ],
    cli: 'aws securityhub enable-security-hub --enable-default-standards --region REGION',
    terraform: `resource "aws_securityhub_account" "this" {}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 5.16',
    'AWS Security Hub User Guide, "Enabling Security Hub CSPM"',
  ],
  evaluate: ({ 'securityhub.hub': hubs }, { account }) =>
    hubs.map(({ region, enabled }) =>
      judge({ ...account, region }, { enabled: known(enabled) }, (facts) =>
        facts.enabled ? pass : fail('Security Hub is off in this Region.'),
      ),
    ),
})
