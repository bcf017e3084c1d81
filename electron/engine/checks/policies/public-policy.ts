import { chainRead, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Resource, Verdict } from '../../../../shared/domain/finding'
import { boundOf } from '../../iam/exposure'
import { pinsAccount, type CallerKeys } from '../../iam/fixed-values'
import type { Statement } from '../../iam/statements'
import { fail, pass, weigh } from '../judge'
import { isPublic, statementsOf, type Answer } from './policy-documents'

/**
 * Whether the policy of a resource is public: the one place that asks so for policies that AWS gives no ruling of its own
 * on. A document that Triad cannot read is unread.
 *
 * @param answer what AWS answered with the document
 * @param narrows whether a statement means less than everyone for a reason of this service's own
 */
export const admitsEveryone = (
  document: Read<string | null>,
  answer: Answer,
  narrows: (statement: Statement) => boolean = () => false,
): Read<boolean> =>
  chainRead(statementsOf(document, 'resource', answer), (statements) =>
    isPublic(
      statements.filter((statement) => !narrows(statement)),
      answer,
    ),
  )

/**
 * Rules on each resource by whether its policy admits everyone, and shows the policy. One without a policy admits nobody.
 *
 * @param operation the call that AWS answered with the policies
 * @param whose names the policy at the beginning of a sentence
 */
export const judgePublicPolicies = (
  resources: readonly (Resource & { readonly policy: Read<string | null> })[],
  operation: string,
  whose: string,
  narrows?: (statement: Statement) => boolean,
): readonly Verdict[] =>
  resources.map((resource) => {
    const { policy, region } = resource
    return weigh(resource, { policy }, () =>
      mapRead(admitsEveryone(policy, { operation, region }, narrows), (open) =>
        open ? fail(`${whose} allows everyone something without binding whom.`) : pass,
      ),
    )
  })

/**
 * Whether conditions narrow a statement to what one account owns: the source that a service acts for may be any rule or
 * any alarm, as long as its ARN says whose.
 */
export const isOfOneAccount = (statement: Statement): boolean =>
  boundOf(statement, sourceArns).status === 'bound'

const sourceArns: CallerKeys = (key) => (key === 'aws:sourcearn' ? pinsAccount : null)
