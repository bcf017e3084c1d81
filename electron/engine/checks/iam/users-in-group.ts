import { known } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { ReportedUser, User } from '../../../../shared/domain/inputs/iam'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'iam.users-in-group',
  title: 'Every IAM user belongs to at least one group',
  action: 'Put users into groups',
  severity: 'low',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::IAM::User',
  scope: 'global',
  subject: 'iam.users',
  consults: ['iam.credential-report'],
  rationale:
    'A group stands for a job: whoever is in none has rights of a kind that nobody else has, or is left over. A user without password and active keys does nothing and is left aside.',
  risk: 'When rights are reviewed group by group, this user is not seen.',
  remediation: {
    steps: [
      'Find out what the user is for.',
      'Add it to the group of that job, and take its own policies away.',
      'Delete it if nobody knows.',
    ],
    cli: 'aws iam add-user-to-group --user-name NAME --group-name GROUP',
  },
  sources: ['AWS IAM User Guide, "IAM user groups"'],
  evaluate({ 'iam.users': users, 'iam.credential-report': report }) {
    const reported = new Map(report.map((user) => [user.arn, user]))
    return users.map((user) =>
      judge(user, { groups: known(user.groups) }, () => ruleOn(user, reported.get(user.arn))),
    )
  },
})

function ruleOn({ groups }: User, reported: ReportedUser | undefined): Ruling {
  if (groups.length > 0) return pass
  // AWS makes a new report at most every four hours.
  if (reported === undefined) return notApplicable('The user is newer than the credential report.')
  return reported.consolePassword || reported.activeKeysRotated.length > 0
    ? fail('It is in no group.')
    : notApplicable('The user has no password and no active access key.')
}
