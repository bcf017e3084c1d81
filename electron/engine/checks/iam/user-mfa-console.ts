import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'iam.user-mfa-console',
  title: 'Every IAM user with a console password has MFA',
  action: 'Give console users MFA',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['mfa'],
  },
  resourceType: 'AWS::IAM::User',
  scope: 'global',
  subject: 'iam.credential-report',
  rationale:
    'A console password can be guessed, phished or reused. A second factor makes the password alone worthless.',
  risk: 'One phished password signs a stranger in with everything that user may do.',
  remediation: {
    steps: [
      'Open IAM, Users, the user, Security credentials, and choose Assign MFA device.',
      'Until every user has one, deny everything but setting it up where aws:MultiFactorAuthPresent is false.',
      'Better still, let people sign in through IAM Identity Center and delete the password.',
    ],
    cli: 'aws iam delete-login-profile --user-name NAME   # where the user needs no console',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.10',
    'AWS Security Hub, IAM.5',
    'AWS IAM User Guide, "AWS multi-factor authentication in IAM"',
  ],
  evaluate({ 'iam.credential-report': users }) {
    const consoleUsers = users.some(({ consolePassword }) => consolePassword)
    return users.map((user) =>
      judge(user, { consolePassword: known(user.consolePassword), mfa: known(user.mfa) }, (facts) => {
        if (!consoleUsers) return notApplicable('No IAM user of this account has a console password.')
        return facts.consolePassword && !facts.mfa ? fail('It signs in with a password alone.') : pass
      }),
    )
  },
})
