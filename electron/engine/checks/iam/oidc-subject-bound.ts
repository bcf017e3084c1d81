import { chainRead, known, mapRead, type Read } from '../../../../shared/domain/evidence'
import { coversAction } from '../../iam/covers'
import type { Condition, Statement } from '../../iam/statements'
import { anyValue, letsPass } from '../../iam/strangers'
import { isFixed } from '../../iam/variables'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, notApplicable, pass, weigh } from '../judge'
import { statementsOf, unknownOperator } from '../policies/policy-documents'

export default defineCheck({
  id: 'iam.oidc-subject-bound',
  title: 'Roles for CI systems bind the OIDC subject',
  action: 'Name the repository in trusts of CI systems',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::IAM::Role',
  scope: 'global',
  subject: 'iam.roles',
  rationale:
    'GitHub and its like sign tokens for every customer alike. Only the subject of a token says whose pipeline asks: a trust policy that does not name at least the owner lets everybody in who has an account there.',
  risk: "A pipeline in a stranger's repository assumes the role and deploys what it likes.",
  remediation: {
    steps: [
      'Open IAM, Roles, the role, Trust relationships, Edit trust policy.',
      'Add a condition on the subject, such as token.actions.githubusercontent.com:sub equals repo:OWNER/REPOSITORY:environment:production.',
    ],
    cli: 'aws iam update-assume-role-policy --role-name NAME --policy-document file://trust.json',
  },
  sources: [
    'AWS IAM User Guide, "Create a role for OpenID Connect federation", "Configuring a role for GitHub OIDC identity provider"',
  ],
  evaluate: ({ 'iam.roles': roles }) =>
    roles.map((role) => {
      const trusting = mapRead(statementsOf(role.trust, 'trust'), providersIn)
      const unbound = chainRead(trusting, unboundOf)
      return weigh(role, { unbound }, () =>
        chainRead(trusting, ({ length }) =>
          length === 0
            ? known(notApplicable('It trusts no OIDC provider.'))
            : mapRead(unbound, (issuers) =>
                issuers.length === 0
                  ? pass
                  : fail(`Tokens of ${enumerate(issuers)} may assume it whoever they were made for.`),
              ),
        ),
      )
    }),
})

interface Trusting {
  readonly issuer: string
  readonly statement: Statement
}

const providersIn = (statements: readonly Statement[]): readonly Trusting[] =>
  statements
    .filter((one) => one.effect === 'Allow' && coversAction(one, 'sts:AssumeRoleWithWebIdentity'))
    .flatMap((statement) =>
      (statement.principals ?? []).flatMap(({ type, id }) => {
        const [, issuer] = /:oidc-provider\/(.+)$/.exec(id) ?? []
        return type === 'federated' && issuer !== undefined ? [{ issuer, statement }] : []
      }),
    )

function unboundOf(trusting: readonly Trusting[]): Read<readonly string[]> {
  const judged = trusting.map(({ issuer, statement: { conditions } }) => ({
    issuer,
    bound: conditions.some(bindsSubject),
    unclear: conditions.find((condition) => letsPass(condition, []) === null),
  }))
  const open = judged.filter(({ bound }) => !bound)
  const free = open.filter(({ unclear }) => unclear === undefined).map(({ issuer }) => issuer)
  const [doubtful] = open.flatMap(({ unclear }) => unclear ?? [])
  if (free.length === 0 && doubtful !== undefined) return unknownOperator(doubtful.operator)
  return known([...new Set(free)].sort())
}

/** A token without subject does not fit, nor one of any subject, and each that fits is of a named owner. */
const bindsSubject = (condition: Condition): boolean =>
  condition.key.endsWith(':sub') &&
  letsPass(condition, [anyValue]) === false &&
  condition.values.every(namesOwner)

/** `repo:OWNER/*`, `organization:OWNER:*`: wildcards begin only after the first claim has a whole value. */
const namesOwner = (subject: string): boolean => isFixed(subject) || /^[^:*?$]+:[^/:*?$]+[/:]/.test(subject)
