import check from '../../../electron/engine/checks/iam/admin-identity-exists'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { administratorAccess, document, everything, group, policy, role, user } from '../../support/facts/iam'

const admin = policy({ arn: administratorAccess, form: 'aws', document: known(everything) })
const narrow = policy()
const attached = [administratorAccess]
const gap = denied('iam:GetAccountAuthorizationDetails', 'global')
const trusting = (Principal: unknown) =>
  role({ attached, trust: known(document({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' })) })
const policies = { 'iam.policies': [admin, narrow] }
const found = ({ arn }: { readonly arn: string }) => passes(account, { administrators: [arn] })
const none = fails(account, { administrators: [] }, 'Only root can change every permission of this account.')

// Never not applicable: an account without administrator is what it looks for.
checkCases(check, {
  'a role that another account assumes': {
    given: [role({ attached })],
    consulting: policies,
    says: [found(role())],
  },
  'a role of a SAML provider': {
    given: [trusting({ Federated: 'arn:aws:iam::111122223333:saml-provider/idp' })],
    consulting: policies,
    says: [found(role())],
  },
  'a role that a user of the account assumes': {
    given: [trusting({ AWS: 'arn:aws:iam::111122223333:user/ada' })],
    consulting: policies,
    says: [found(role())],
  },
  'roles of machines only': {
    given: [
      trusting({ Service: 'ec2.amazonaws.com' }),
      trusting({ AWS: 'arn:aws:iam::111122223333:role/app' }),
      trusting({ Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' }),
      trusting({ AWS: 'AROAEXAMPLEGONE12345' }),
    ],
    consulting: policies,
    says: [none],
  },
  'a user by group': {
    given: [],
    consulting: { ...policies, 'iam.users': [user()], 'iam.groups': [group({ attached })] },
    says: [found(user())],
  },
  'a user by a policy of its own': {
    given: [],
    consulting: {
      'iam.users': [user({ inline: ['own'] })],
      'iam.policies': [policy({ arn: `${user().arn}#own`, form: 'inline', document: known(everything) })],
    },
    says: [found(user())],
  },
  'a user that a boundary holds back': {
    given: [],
    consulting: { ...policies, 'iam.users': [user({ attached, boundary: narrow.arn })] },
    says: [none],
  },
  'a user with a boundary that leaves everything': {
    given: [],
    consulting: { ...policies, 'iam.users': [user({ attached, boundary: administratorAccess })] },
    says: [found(user())],
  },
  'less than everything': {
    given: [role({ attached: [narrow.arn] })],
    consulting: policies,
    says: [none],
  },
  nobody: { given: [], consulting: policies, says: [none] },
  'a policy that is unread': {
    given: [role({ attached: [narrow.arn] })],
    consulting: { 'iam.policies': [policy({ document: unread(gap) })] },
    says: [isUnknown(account, { administrators: [] }, gap)],
  },
  'a policy that is unread beside an administrator': {
    given: [role({ attached: [narrow.arn] }), role({ name: 'admin', attached })],
    consulting: { 'iam.policies': [admin, policy({ document: unread(gap) })] },
    says: [found(role({ name: 'admin' }))],
  },
  'an unread policy behind a trust for machines': {
    given: [{ ...trusting({ Service: 'ec2.amazonaws.com' }), attached: [narrow.arn] }],
    consulting: { 'iam.policies': [policy({ document: unread(gap) })] },
    says: [none],
  },
  'a policy that AWS does not tell of': {
    given: [role({ attached })],
    consulting: { 'iam.policies': [] },
    says: [
      isUnknown(
        account,
        { administrators: [] },
        {
          ...gap,
          reason: 'unexpected',
          detail: `AWS's answer does not hold the policy ${administratorAccess}.`,
        },
      ),
    ],
  },
})
