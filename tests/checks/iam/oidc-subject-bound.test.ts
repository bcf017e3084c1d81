import check from '../../../electron/engine/checks/iam/oidc-subject-bound'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { document, role } from '../../support/facts/iam'

const audit = role()
const gap = denied('iam:GetAccountAuthorizationDetails', 'global')
const issuer = 'token.actions.githubusercontent.com'
const provider = (name: string) => `arn:aws:iam::111122223333:oidc-provider/${name}`
const trusting = (Condition?: object, over: object = {}) => [
  role({
    trust: known(
      document({
        Effect: 'Allow',
        Principal: { Federated: provider(issuer) },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition,
        ...over,
      }),
    ),
  }),
]
const audience = { [`${issuer}:aud`]: 'sts.amazonaws.com' }
const where = (operator: string, subject: string | readonly string[]) =>
  trusting({
    StringEquals: audience,
    [operator]: { [`${issuer}:sub`]: subject, ...(operator === 'StringEquals' && audience) },
  })
const bound = (operator: string, subject: string | readonly string[]) => ({
  given: where(operator, subject),
  says: [passes(audit, { unbound: [] })],
})
const open = fails(
  audit,
  { unbound: [issuer] },
  `Tokens of ${issuer} may assume it whoever they were made for.`,
)
const free = (operator: string, subject: string | readonly string[]) => ({
  given: where(operator, subject),
  says: [open],
})
const none = doesNotApply(audit, { unbound: [] }, 'It trusts no OIDC provider.')

checkCases(check, {
  'a branch': bound('StringEquals', 'repo:acme/app:ref:refs/heads/main'),
  'a repository': bound('StringLike', ['repo:acme/app:*', 'repo:acme/site:environment:production']),
  'all repositories of an owner': bound('StringLike', 'repo:acme/*'),
  'a workspace': bound('StringLike', 'organization:acme:project:*:workspace:prod:run_phase:*'),
  'any subject': free('StringLike', '*'),
  'every repository': free('StringLike', 'repo:*'),
  'every repository of that name': free('StringLike', 'repo:*/app:*'),
  'owners that begin alike': free('StringLike', 'repo:acme*/app:*'),
  'one of two': free('StringLike', ['repo:acme/app:*', 'repo:*']),
  'all but one': free('StringNotEquals', 'repo:acme/app:ref:refs/heads/main'),
  'only if there is one': free('StringLikeIfExists', 'repo:acme/app:*'),
  'all of none': free('ForAllValues:StringLike', 'repo:acme/app:*'),
  'only the audience': { given: trusting({ StringEquals: audience }), says: [open] },
  'no condition': { given: trusting(), says: [open] },
  'an operator that IAM does not document': {
    given: where('StringSoundsLike', 'repo:acme/app:*'),
    says: [
      isUnknown(
        audit,
        {},
        { ...gap, reason: 'unexpected', detail: 'IAM documents no condition operator stringsoundslike.' },
      ),
    ],
  },
  'a SAML provider': {
    given: trusting(undefined, {
      Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/idp' },
      Action: 'sts:AssumeRoleWithSAML',
    }),
    says: [none],
  },
  'an account': { given: [audit], says: [none] },
  'a trust that is unread': { given: [role({ trust: unread(gap) })], says: [isUnknown(audit, {}, gap)] },
  'no roles': { given: [], says: [] },
})
