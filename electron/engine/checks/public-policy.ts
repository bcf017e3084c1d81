import { mapRead, type Gap, type Read } from '../../../shared/domain/evidence'
import { allowsEveryone } from '../iam/binding'
import type { Statement } from '../iam/statements'
import { statementsOf } from './policy-documents'

/**
 * Whether the policy of a resource lets in everyone whom no condition narrows: the one place that asks so for policies
 * that AWS gives no ruling of its own on. A document that Triad cannot read is unread.
 *
 * @param toldBy where the document comes from
 * @param narrows whether a statement means less than everyone for a reason of this service's own
 */
export const admitsEveryone = (
  document: Read<string>,
  toldBy: Pick<Gap, 'operation' | 'region'>,
  narrows: (statement: Statement) => boolean = () => false,
): Read<boolean> =>
  mapRead(statementsOf(document, 'resource', toldBy), (statements) =>
    statements.some((statement) => allowsEveryone(statement) && !narrows(statement)),
  )
