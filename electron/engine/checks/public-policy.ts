import { chainRead, type Read } from '../../../shared/domain/evidence'
import type { Statement } from '../iam/statements'
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
