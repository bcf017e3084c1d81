import { parsePolicy, type PolicyKind } from '../../electron/engine/iam/parse-policy'
import type { Statement } from '../../electron/engine/iam/statements'

/** The statements of a policy of this shape, version 2012-10-17; throws where it is none. */
export function statementsIn(statement: object | readonly object[], kind: PolicyKind): readonly Statement[] {
  const parsed = parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statement }), kind)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.statements
}
