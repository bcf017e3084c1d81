import { known, unread, type Read } from '../../../shared/domain/evidence'
import { parsePolicy, type PolicyKind } from '../iam/parse-policy'
import type { Statement } from '../iam/statements'

/**
 * The statements of a document that IAM gave. One that Triad cannot read is unread, and costs its own verdict only.
 */
export function statementsOf(document: Read<string>, kind: PolicyKind): Read<readonly Statement[]> {
  if (!document.known) return document
  const parsed = parsePolicy(document.value, kind)
  if (parsed.ok) return known(parsed.statements)
  const [{ position, problem }] = parsed.faults
  return unread({
    operation: 'iam:GetAccountAuthorizationDetails',
    region: 'global',
    reason: 'unexpected',
    detail: `The policy cannot be read${position === '' ? '' : ` at ${position}`}: ${problem}`,
  })
}
