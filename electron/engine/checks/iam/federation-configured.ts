import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'iam.federation-configured',
  title: 'People sign in through federation instead of IAM users',
  action: 'Let people sign in through Identity Center',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'iam.saml-providers',
  consults: ['iam.credential-report'],
  settledBy: 'pass',
  parameters: {
    users: {
      title: 'IAM users that may keep a console password, for emergencies',
      unit: 'count',
      default: 1,
    },
  },
  rationale:
    'Federated people have one account at work: it gets MFA once, and it is closed once when they leave. IAM Identity Center puts a SAML provider of its own into every account that it opens.',
  risk: 'A leaver keeps a password that nobody thought of, and short-lived sessions are given up for lasting ones.',
  remediation: {
    steps: [
      'Enable IAM Identity Center and connect it with the directory that people are in.',
      'Assign permission sets to groups, for this account.',
      'Delete the passwords of IAM users, but for one that is kept sealed for emergencies.',
    ],
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.19',
    'AWS IAM User Guide, "Require human users to use federation with an identity provider to access AWS using temporary credentials"',
    'AWS IAM Identity Center User Guide, "Assign user or group access to AWS accounts"',
  ],
  evaluate(
    { 'iam.saml-providers': providers, 'iam.credential-report': users },
    { account, parameters: { users: allowed } },
  ) {
    const consoleUsers = users.filter(({ consolePassword }) => consolePassword).length
    const facts = {
      samlProviders: known(providers.map(({ arn }) => arn)),
      consoleUsers: known(consoleUsers),
    }
    return [
      judge(account, facts, () => {
        if (providers.length > 0)
          return consoleUsers <= allowed
            ? pass
            : passWithNote(`There is federation, but ${consoleUsers} IAM users still have a password.`)
        return consoleUsers === 0
          ? notApplicable('Nobody signs in to this account itself: no IAM user has a password.')
          : fail('People sign in as IAM users; there is no SAML provider and no IAM Identity Center.')
      }),
    ]
  },
})
