import { chainRead, type Read } from '../../../../shared/domain/evidence'
import { boundOf } from '../../iam/exposure'
import { pinsAccount, type CallerKeys } from '../../iam/fixed-values'
import type { Statement } from '../../iam/statements'
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
 * Whether conditions narrow a statement to what one account owns: the source that a service acts for may be any rule or
 * any alarm, as long as its ARN says whose.
 */
export const isOfOneAccount = (statement: Statement): boolean =>
  boundOf(statement, sourceArns).status === 'bound'

const sourceArns: CallerKeys = (key) => (key === 'aws:sourcearn' ? pinsAccount : null)
