import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'iam.user-no-direct-policies',
  title: 'IAM users get permissions through groups only',
  action: 'Move policies from users to groups',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::IAM::User',
  scope: 'global',
  subject: 'iam.users',
  rationale:
    'Permissions that hang on single users are given once and never looked at again. A group per job shows who may do what, and a leaver loses it by leaving the group.',
  risk: 'Somebody keeps the rights of a job done years ago, and nobody notices.',
  remediation: {
    steps: [
      'Create a group for the job and attach the policy to it.',
      'Add the user to the group.',
      'Detach the policy from the user; delete one that is written into the user.',
    ],
    cli: 'aws iam add-user-to-group --user-name NAME --group-name GROUP\naws iam detach-user-policy --user-name NAME --policy-arn ARN',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.13',
    'AWS Security Hub, IAM.2',
    'AWS IAM User Guide, "IAM user groups"',
  ],
  evaluate: ({ 'iam.users': users }) =>
    users.map((user) =>
      judge(user, { attached: known(user.attached), inline: known(user.inline) }, ({ attached, inline }) =>
        attached.length + inline.length === 0
          ? pass
          : fail(
              `It has ${attached.length + inline.length} ${attached.length + inline.length === 1 ? 'policy' : 'policies'} of its own.`,
            ),
      ),
    ),
})
