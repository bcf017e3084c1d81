import { known, type Read } from '../../../../shared/domain/evidence'
import { coversResource } from '../../iam/covers'
import { allowsAnyAction } from '../../iam/grants'
import type { Condition, Statement } from '../../iam/statements'
import { anyValue, letsPass } from '../../iam/strangers'
import { accountIdOf } from '../account-id'
import { defineCheck } from '../define-check'
import { fail } from '../judge'
import { unknownOperator } from '../policies/policy-documents'
import { judgeWritten } from '../policies/written-policies'

export default defineCheck({
  id: 'iam.policy-no-kms-decrypt-all',
  title: 'Customer and inline policies do not decrypt with every key',
  action: 'Name the keys that a policy decrypts with',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control', 'confidentiality.encryption'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    data: ['at-rest'],
  },
  resourceType: 'AWS::IAM::ManagedPolicy',
  scope: 'global',
  subject: 'iam.policies',
  consults: ['iam.users', 'iam.groups', 'iam.roles'],
  rationale:
    'Encryption keeps data from those who may not use its key. Who may decrypt with every key is kept from nothing. A condition on the service in between, or on tags or aliases of the key, narrows it as well.',
  risk: 'A job that needs one key reads the data of all others too, with every copy and backup.',
  remediation: {
    steps: [
      'Name the ARNs of the keys as resources of kms:Decrypt and kms:ReEncryptFrom.',
      'Or add a condition on kms:ViaService, or on a tag of the key.',
    ],
  },
  sources: [
    'AWS Security Hub, KMS.1 and KMS.2',
    'AWS KMS Developer Guide, "Best practices for IAM policies"',
  ],
  evaluate: (lists, { account, partition }) => {
    const anyKey = `arn:${partition}:kms:${anyValue}:${accountIdOf(account)}:key/${anyValue}`
    return judgeWritten(
      lists,
      'withEveryKey',
      (statements) => withEveryKey(statements, anyKey),
      (actions) => fail(`It allows ${actions.join(' and ')} with every key.`),
    )
  },
})

function withEveryKey(statements: readonly Statement[], anyKey: string): Read<readonly string[]> {
  const wide = (one: Statement): boolean => coversResource(one, anyKey)
  const decrypting = (counts: (statement: Statement) => boolean) =>
    allowsAnyAction(statements, ['kms:Decrypt', 'kms:ReEncryptFrom'], (one) => wide(one) && counts(one))
  const certain = decrypting(({ conditions }) => conditions.every((one) => narrows(one) === false))
  if (certain.length > 0) return known(certain)
  const possible = decrypting(({ conditions }) => conditions.every((one) => narrows(one) !== true))
  const [unclear] = statements.flatMap(({ conditions }) => conditions.filter((one) => narrows(one) === null))
  return possible.length > 0 && unclear !== undefined ? unknownOperator(unclear.operator) : known([])
}

const ofTheKey = /^(kms:(viaservice|resourcealiases|requestalias)|aws:resourcetag\/.*)$/

/** `null` where IAM documents no such operator. */
function narrows(condition: Condition): boolean | null {
  const passes = letsPass(condition, [anyValue])
  return passes === null ? null : ofTheKey.test(condition.key) && !passes
}
