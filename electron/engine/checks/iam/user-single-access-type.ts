import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'iam.user-single-access-type',
  title: 'A user has console or programmatic access, not both',
  action: 'Part console users from access keys',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::IAM::User',
  scope: 'global',
  subject: 'iam.credential-report',
  rationale:
    'A password is for a person, an access key for a program. A user with both cannot be given just what either needs, and nobody can tell from the log which of them acted.',
  risk: 'A key that is found in a script carries all that its owner may do in the console.',
  remediation: {
    steps: [
      'Find out which of the two the user works with.',
      'Give the program a role, or a user of its own.',
      'Remove the other credential.',
    ],
    cli: 'aws iam delete-login-profile --user-name NAME   # or: aws iam delete-access-key --user-name NAME --access-key-id KEY',
  },
  sources: ['AWS IAM User Guide, "Security best practices in IAM"'],
  evaluate: ({ 'iam.credential-report': users }) =>
    users.map((user) =>
      judge(
        user,
        {
          consolePassword: known(user.consolePassword),
          activeAccessKeys: known(user.activeKeysRotated.length),
        },
        ({ consolePassword, activeAccessKeys }) => {
          if (consolePassword && activeAccessKeys > 0)
            return fail('It has a console password and an active access key.')
          return consolePassword || activeAccessKeys > 0
            ? pass
            : notApplicable('The user has neither a password nor an active access key.')
        },
      ),
    ),
})
