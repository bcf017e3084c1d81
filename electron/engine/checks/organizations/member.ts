import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'organizations.member',
  title: 'The account belongs to an organization',
  action: 'Bring the account into an organization',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'compliance',
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'organizations.membership',
  rationale:
    'An organization sets limits that not even root of a member account can lift, and runs trails, threat detection and sign-in for all accounts at once. Whoever has a single account may accept the risk.',
  risk: 'Each account is guarded by its own administrators alone: one stolen administrator turns off every trail and alarm in it.',
  remediation: {
    steps: [
      'In an account that runs nothing else, open AWS Organizations and choose Create an organization.',
      'Invite this account, and accept the invitation here under AWS Organizations, Invitations.',
    ],
    cli: 'aws organizations create-organization --feature-set ALL\naws organizations invite-account-to-organization --target Id=ACCOUNT,Type=ACCOUNT',
    terraform: `resource "aws_organizations_organization" "this" {
  feature_set = "ALL"
}`,
  },
  sources: [
    'AWS Organizations API Reference, "DescribeOrganization"',
    'AWS Security Hub, Account.2',
    'AWS Well-Architected Framework, SEC01-BP01 "Separate workloads using accounts"',
  ],
  evaluate: ({ 'organizations.membership': found }, { account }) =>
    found.map(({ organization }) =>
      judge(account, { organization: known(organization) }, (facts) =>
        facts.organization === null ? fail('The account belongs to no organization.') : pass,
      ),
    ),
})
