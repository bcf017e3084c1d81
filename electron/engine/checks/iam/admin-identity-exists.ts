import { known } from '../../../../shared/domain/evidence'
import { accountIdOf } from '../account-id'
import { administrators } from '../policies/administrators'
import { defineCheck } from '../define-check'
import { fail, pass, weigh } from '../judge'

export default defineCheck({
  id: 'iam.admin-identity-exists',
  title: 'A non-root administrator identity exists',
  action: 'Create an administrator besides root',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control', 'availability.always-on'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    rootStep: 7,
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'iam.roles',
  consults: ['iam.users', 'iam.groups', 'iam.policies'],
  settledBy: 'pass',
  rationale:
    'Without an administrator, root is needed for every change of permissions. A role that people assume, through a SAML provider, IAM Identity Center or another account, is best; a user is the fallback.',
  risk: 'Root is used for daily work; and if its password is lost, nobody can put the permissions right.',
  remediation: {
    steps: [
      'In IAM Identity Center create a permission set with AdministratorAccess and assign it to a group of people.',
      'Or create a role with AdministratorAccess that another account or a SAML provider may assume.',
      'As a fallback create a group Administrators with AdministratorAccess, and one user with MFA in it.',
    ],
  },
  sources: [
    'AWS IAM User Guide, "Root user best practices for your AWS account"',
    'AWS IAM Identity Center User Guide, "Create a permission set"',
  ],
  evaluate(
    { 'iam.roles': roles, 'iam.users': users, 'iam.groups': groups, 'iam.policies': policies },
    { account },
  ) {
    const candidates = administrators({ users, groups, roles, policies }, accountIdOf(account))
    const found = candidates.filter(({ isAdministrator }) => isAdministrator.known)
    return [
      weigh(account, { administrators: known(found.map(({ identity }) => identity.arn)) }, () => {
        if (found.length > 0) return known(pass)
        const [uncertain] = candidates.flatMap(({ isAdministrator }) =>
          isAdministrator.known ? [] : [isAdministrator],
        )
        return uncertain ?? known(fail('Only root can change every permission of this account.'))
      }),
    ]
  },
})
