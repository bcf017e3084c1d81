import { known, unread, type Gap, type Read } from '../../../shared/domain/evidence'
import { parsePolicy, type PolicyKind } from '../iam/parse-policy'
import type { Statement } from '../iam/statements'

/** Several checks ask the same document: it is parsed for the first of them. */
const parsed = new WeakMap<Read<string>, Partial<Record<PolicyKind, Read<readonly Statement[]>>>>()
const iam = { operation: 'iam:GetAccountAuthorizationDetails', region: 'global' } as const

/**
 * The statements of a document, by default one that IAM gave. One that Triad cannot read is unread, and costs its own
 * verdict only.
 */
export function statementsOf(
  document: Read<string>,
  kind: PolicyKind,
  toldBy: Pick<Gap, 'operation' | 'region'> = iam,
): Read<readonly Statement[]> {
  if (!document.known) return document
  const found = parsed.get(document)?.[kind] ?? parse(document.value, kind, toldBy)
  parsed.set(document, { ...parsed.get(document), [kind]: found })
  return found
}

function parse(
  text: string,
  kind: PolicyKind,
  toldBy: Pick<Gap, 'operation' | 'region'>,
): Read<readonly Statement[]> {
  const policy = parsePolicy(text, kind)
  if (policy.ok) return known(policy.statements)
  const [{ position, problem }] = policy.faults
  return unread({
    ...toldBy,
    reason: 'unexpected',
    detail: `The policy cannot be read${position === '' ? '' : ` at ${position}`}: ${problem}`,
  })
}
