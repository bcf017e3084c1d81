import { pinsCaller } from '../../iam/fixed-values'
import { deniesEveryone, type Condition, type Statement } from '../../iam/statements'

/**
 * Whether a statement denies a whole API to everyone but fixed callers: `Deny`, `*`, `NotIpAddress` and the ranges that may
 * come. AWS's own examples write it so, beside a statement that allows everyone.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html
 */
export const turnsOthersAway = (statement: Statement): boolean =>
  deniesEveryone(statement) &&
  (statement.actions ?? []).some((action) => /^(\*|execute-api:(\*|invoke))$/.test(action)) &&
  (statement.resources ?? []).some((resource) => resource === '*' || resource.endsWith('/*')) &&
  // Several conditions deny only where all of them hold.
  statement.conditions.length === 1 &&
  statement.conditions.every(leavesOutFixedCallers)

/** What is negated names the callers that the statement does not mean. */
const leavesOutFixedCallers = ({ operator, ...condition }: Condition): boolean =>
  /^(notipaddress|(string|arn)not(equals|like))$/.test(operator) &&
  pinsCaller({ ...condition, operator: operator.replace('not', '') }) === true
