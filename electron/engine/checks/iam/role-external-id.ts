import { chainRead, known, mapRead, type Read } from '../../../../shared/domain/evidence'
import { namesAccount } from '../../iam/callers'
import { coversAction } from '../../iam/covers'
import { whoOutside, type Outsider } from '../../iam/outsiders'
import { isEveryone, type Statement } from '../../iam/statements'
import { anyValue, holdsAlways, letsPass } from '../../iam/strangers'
import { accountIdOf } from '../account-id'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, notApplicable, pass, weigh } from '../judge'
import { statementsOf, unknownOperator } from '../policies/policy-documents'

export default defineCheck({
  id: 'iam.role-external-id',
  title: 'Cross-account roles require an external id, MFA or org match',
  action: 'Ask for an external id in cross-account roles',
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
    'A service provider assumes roles in the accounts of many customers. Without an external id that only you and it know, another customer can have it act in your account. Between accounts of your own, MFA or a match of the organization shows that it is you.',
  risk: 'Somebody else gets into the account through a partner that was only too helpful.',
  remediation: {
    steps: [
      'Agree an external id with the third party, one that it gives to no other customer.',
      'Add a condition on sts:ExternalId to the trust policy; for your own accounts one on aws:PrincipalOrgID.',
      'Delete the role if the contract is over.',
    ],
    cli: 'aws iam update-assume-role-policy --role-name NAME --policy-document file://trust.json',
  },
  sources: [
    'AWS IAM User Guide, "Access to AWS accounts owned by third parties"',
    'AWS IAM User Guide, "The confused deputy problem"',
  ],
  evaluate: ({ 'iam.roles': roles }, { account }) =>
    roles.map((role) => {
      const statements = statementsOf(role.trust, 'trust')
      const outsiders = mapRead(statements, (all) => outsidersIn(all, accountIdOf(account)))
      const unguarded = chainRead(statements, (all) =>
        chainRead(outsiders, (found) => unguardedOf(found, all)),
      )
      return weigh(role, { unguarded }, () =>
        chainRead(outsiders, ({ length }) =>
          length === 0
            ? known(notApplicable('No other account may assume it.'))
            : mapRead(unguarded, (ids) =>
                ids.length === 0
                  ? pass
                  : fail(
                      `${whom(ids)} may assume it without an external id, MFA or a match of the organization.`,
                    ),
              ),
        ),
      )
    }),
})

const whom = (ids: readonly string[]): string =>
  ids.includes('*') ? 'Every AWS account' : `${ids.length === 1 ? 'Account' : 'Accounts'} ${enumerate(ids)}`

const outsidersIn = (statements: readonly Statement[], account: string): readonly Outsider[] =>
  whoOutside(statements, account).filter(
    ({ kind, statement }) =>
      (kind === 'account' || kind === 'anyone') && coversAction(statement, 'sts:AssumeRole'),
  )

/** What a stranger can give for each key that tells strangers from friends, other than nothing. */
const guards: ReadonlyMap<string, readonly string[]> = new Map([
  ['sts:externalid', [anyValue]],
  ['aws:principalorgid', [anyValue]],
  ['aws:principalorgpaths', [anyValue]],
  ['aws:multifactorauthpresent', ['false']],
  // Only a session with MFA has an age.
  ['aws:multifactorauthage', []],
])

/** The accounts that a stranger in the partner's name could come from; unread where it hangs on an unknown operator. */
function unguardedOf(
  outsiders: readonly Outsider[],
  statements: readonly Statement[],
): Read<readonly string[]> {
  const open = outsiders.filter(({ id }) => !statements.some((one) => turnsAway(one, id)))
  const judged = open.map(({ id, statement }) => ({ id, guard: guardOf(statement) }))
  const free = judged.filter(({ guard }) => guard === null).map(({ id }) => id)
  const [unclear] = judged.flatMap(({ guard }) => (guard === null || guard === 'guarded' ? [] : [guard]))
  if (free.length === 0 && unclear !== undefined) return unknownOperator(unclear.operator)
  return known([...new Set(free)].sort())
}

/** `null` where nothing guards a statement; the operator where nobody knows whether something does. */
function guardOf({ conditions }: Statement): 'guarded' | { readonly operator: string } | null {
  const judged = conditions.map((condition) => ({
    operator: condition.operator,
    isGuard: guards.has(condition.key),
    passes: letsPass(condition, guards.get(condition.key) ?? []),
  }))
  if (judged.some(({ isGuard, passes }) => isGuard && passes === false)) return 'guarded'
  return judged.find(({ passes }) => passes === null) ?? null
}

/** A Deny that no stranger of the account gets around, whatever it gives or leaves out. */
const turnsAway = (statement: Statement, account: string): boolean =>
  statement.effect === 'Deny' &&
  coversAction(statement, 'sts:AssumeRole') &&
  (statement.principals ?? []).some((one) => isEveryone(one) || namesAccount(one.id, account)) &&
  statement.conditions.every((condition) => {
    const values = guards.get(condition.key)
    return values !== undefined && holdsAlways(condition, values)
  })
