import { chainRead } from '../../../../shared/domain/evidence'
import type { CallerKeys } from '../../iam/fixed-values'
import { isFixed } from '../../iam/variables'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'
import { isPublic, statementsOf } from '../policies/policy-documents'
import { isServiceLinked } from '../policies/policy-holders'

export default defineCheck({
  id: 'iam.role-trust-not-public',
  title: 'No role can be assumed by any AWS account or anonymous principal',
  action: 'Name who may assume the role',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::IAM::Role',
  scope: 'global',
  subject: 'iam.roles',
  rationale:
    'A trust policy with the principal "*" invites every AWS account there is. Only a condition on account, organization, external id or the subject of a token takes that back.',
  risk: 'Whoever learns the ARN of the role, from a log or a guess, works in the account with all its permissions.',
  remediation: {
    steps: [
      'Open IAM, Roles, the role, Trust relationships, Edit trust policy.',
      'Name the accounts or roles that need it, or add a condition on aws:PrincipalOrgID.',
      'For an OIDC provider name it as Federated, and bind the sub and aud claims.',
    ],
    cli: 'aws iam update-assume-role-policy --role-name NAME --policy-document file://trust.json',
  },
  sources: [
    'AWS IAM User Guide, "AWS JSON policy elements: Principal"',
    'AWS IAM User Guide, "Access to AWS accounts owned by third parties"',
  ],
  evaluate: ({ 'iam.roles': roles }) =>
    roles.map((role) =>
      judge(
        role,
        {
          admitsEveryone: chainRead(statementsOf(role.trust, 'trust'), (statements) =>
            isPublic(statements, undefined, alsoPins),
          ),
        },
        ({ admitsEveryone }) => {
          if (isServiceLinked(role))
            return notApplicable('AWS keeps the trust of a service-linked role; nobody else can change it.')
          return admitsEveryone ? fail('Its trust policy lets every AWS account assume it.') : pass
        },
      ),
    ),
})

/** In a trust policy an external id, or the subject of an OIDC token, says who comes in as well. */
const alsoPins: CallerKeys = (key) =>
  key === 'sts:externalid' || /:(sub|subject)$/.test(key) ? isFixed : null
