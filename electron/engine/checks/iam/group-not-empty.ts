import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'iam.group-not-empty',
  title: 'IAM groups have members',
  action: 'Delete groups that nobody is in',
  severity: 'low',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::IAM::Group',
  scope: 'global',
  subject: 'iam.groups',
  consults: ['iam.users'],
  rationale:
    'Groups hold users only, not other groups: one without users is left over from a job that is no more.',
  risk: 'Somebody is added to an old group by its name, and gets rights that nobody has looked at for years.',
  remediation: {
    steps: [
      'Ask whether anybody still needs the group.',
      'Detach its policies and delete it, or add its users.',
    ],
    cli: 'aws iam detach-group-policy --group-name NAME --policy-arn ARN\naws iam delete-group --group-name NAME',
  },
  sources: ['AWS IAM User Guide, "IAM user groups"'],
  evaluate({ 'iam.groups': groups, 'iam.users': users }) {
    const peopled = new Set(users.flatMap((user) => user.groups))
    return groups.map((group) =>
      judge(group, { hasMembers: known(peopled.has(group.name)) }, ({ hasMembers }) =>
        hasMembers ? pass : fail('No user is in it.'),
      ),
    )
  },
})
