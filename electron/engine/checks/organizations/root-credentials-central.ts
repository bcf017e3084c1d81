import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'organizations.root-credentials-central',
  title: 'Root credentials of member accounts are managed centrally',
  action: 'Manage the root credentials of members centrally',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    rootStep: 1,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'organizations.root-access',
  rationale:
    'With central management, member accounts need no root password, keys or MFA devices: new ones are made without, those of old ones can be deleted, and nobody can recover them unasked.',
  risk: 'Dozens of root passwords lie in forgotten mailboxes, and the weakest of them opens an account that no policy of its own can defend.',
  remediation: {
    steps: [
      'Sign in to the management account and open IAM, Root access management.',
      'Choose Enable, with root credentials management, and name an account of the security team as its administrator.',
      'Delete the root credentials of each member account from the same page.',
    ],
    cli: 'aws organizations enable-aws-service-access --service-principal iam.amazonaws.com\naws iam enable-organizations-root-credentials-management',
    terraform: `resource "aws_iam_organizations_features" "this" {
  enabled_features = ["RootCredentialsManagement", "RootSessions"]
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.1.1',
    'AWS IAM User Guide, "Centrally manage root access for member accounts"',
  ],
  evaluate: ({ 'organizations.root-access': found }, { account }) =>
    found.map(({ centralCredentials }) =>
      judge(account, { centralCredentials: known(centralCredentials) }, () => {
        if (centralCredentials === null)
          return notApplicable('Only the account that manages root access for an organization decides this.')
        return centralCredentials ? pass : fail('Member accounts keep root credentials of their own.')
      }),
    ),
})
