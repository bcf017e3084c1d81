import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'iam.support-role',
  title: 'A role exists for handling AWS Support cases',
  action: 'Create a role for support cases',
  severity: 'low',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'incident-response',
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'iam.roles',
  settledBy: 'pass',
  rationale:
    'Cases with AWS Support are opened and read by those who handle incidents. A role with AWSSupportAccess lets them do that and nothing else; a user or group that has it does not count.',
  risk: 'In an incident somebody has to sign in as administrator or root to talk to AWS, or nobody can.',
  remediation: {
    steps: [
      'Create a role that the people who handle incidents may assume.',
      'Attach AWSSupportAccess to it.',
    ],
    cli: 'aws iam attach-role-policy --role-name NAME --policy-arn arn:aws:iam::aws:policy/AWSSupportAccess',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.15',
    'AWS Support User Guide, "Manage access to AWS Support Center"',
  ],
  evaluate({ 'iam.roles': roles }, { account, partition }) {
    const support = `arn:${partition}:iam::aws:policy/AWSSupportAccess`
    const found = roles.filter(({ attached }) => attached.includes(support)).map(({ arn }) => arn)
    return [
      judge(account, { roles: known(found) }, () =>
        found.length > 0 ? pass : fail('No role has AWSSupportAccess attached.'),
      ),
    ]
  },
})
