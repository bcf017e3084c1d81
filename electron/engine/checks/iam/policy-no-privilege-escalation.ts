import { escalationsIn } from '../policies/escalations'
import { accountIdOf } from '../account-id'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail } from '../judge'
import { judgeWritten } from '../policies/written-policies'

export default defineCheck({
  id: 'iam.policy-no-privilege-escalation',
  title: 'No customer policy allows known escalation paths',
  action: 'Close ways to administrator rights',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::IAM::ManagedPolicy',
  scope: 'global',
  subject: 'iam.policies',
  consults: ['iam.users', 'iam.groups', 'iam.roles'],
  rationale:
    'Some rights are worth all others: to attach a policy to any user, to make a key for any user, to start an instance or a function with any role. Whoever has one of them is an administrator who has not yet tried. Limits on the resource, a required permissions boundary and limits on the services a role may be passed to are taken into account.',
  risk: 'A developer, a pipeline or whoever stole their credentials makes itself administrator in one call.',
  remediation: {
    steps: [
      'Part the rights: who manages identities does not run workloads.',
      'Limit iam:PassRole to named roles, and the actions on users and roles to a path.',
      'Ask for a permissions boundary with a condition on iam:PermissionsBoundary.',
    ],
  },
  sources: [
    'AWS IAM User Guide, "Grant permissions to pass a role to an AWS service"',
    'AWS IAM User Guide, "Permissions boundaries for IAM entities"',
  ],
  evaluate: (lists, { account, partition }) =>
    judgeWritten(
      lists,
      'escalations',
      (statements) => escalationsIn(statements, partition, accountIdOf(account)),
      (found) => fail(`Its holder can become administrator through ${enumerate(found)}.`),
    ),
})
