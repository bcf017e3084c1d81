import { known, unread, type Read } from '../../../../shared/domain/evidence'
import { exposureOf } from '../../iam/exposure'
import type { CallerKeys } from '../../iam/fixed-values'
import { parsePolicy, type Parsed, type PolicyKind } from '../../iam/parse-policy'
import type { Statement } from '../../iam/statements'

/** What AWS answered with the document. */
export interface Answer {
  readonly operation: string
  readonly region: string
}

const authorizationDetails: Answer = { operation: 'iam:GetAccountAuthorizationDetails', region: 'global' }

/** Several checks ask the same document: it is parsed for the first of them. */
const parsed = new WeakMap<Read<string | null>, Partial<Record<PolicyKind, Parsed>>>()

/**
 * The statements of a document that AWS gave, none where there is none. One that Triad cannot read is unread, and costs
 * its own verdict only.
 */
export function statementsOf(
  document: Read<string | null>,
  kind: PolicyKind,
  answer: Answer = authorizationDetails,
): Read<readonly Statement[]> {
  if (!document.known) return document
  if (document.value === null) return known([])
  const policy = parsedOnce(document, document.value, kind)
  if (policy.ok) return known(policy.statements)
  const [{ position, problem }] = policy.faults
  return unreadable(
    `The policy cannot be read${position === '' ? '' : ` at ${position}`}: ${problem}`,
    answer,
  )
}

function parsedOnce(document: Read<string | null>, text: string, kind: PolicyKind): Parsed {
  const before = parsed.get(document)
  const found = before?.[kind]
  if (found !== undefined) return found
  const policy = parsePolicy(text, kind)
  parsed.set(document, { ...before, [kind]: policy })
  return policy
}

/** Whether statements are public; unread where that hangs on a condition whose operator nobody knows. */
export function isPublic(
  statements: readonly Statement[],
  answer: Answer = authorizationDetails,
  alsoPins?: CallerKeys,
): Read<boolean> {
  const exposure = exposureOf(statements, alsoPins)
  return exposure.status === 'unclear'
    ? unknownOperator(exposure.operator, answer)
    : known(exposure.status === 'public')
}

export const unknownOperator = (operator: string, answer: Answer = authorizationDetails): Read<never> =>
  unreadable(`IAM documents no condition operator ${operator}.`, answer)

const unreadable = (detail: string, answer: Answer): Read<never> =>
  unread({ ...answer, reason: 'unexpected', detail })
