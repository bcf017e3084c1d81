import { isEveryone, type Condition, type Statement } from './statements'

/** What names the caller, or the resource a service acts for, so that a condition on it says who gets in. */
const callerKeys: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourcevpc',
  'aws:sourcevpce',
])

/**
 * Whether a statement allows everyone, and no condition on the caller narrows whom. One that names no principal says
 * whom it leaves out, and so means everyone else.
 *
 * @param isCaller further condition keys, in lower case, that narrow whom the statement means
 */
export const allowsEveryone = (
  statement: Statement,
  isCaller: (key: string) => boolean = () => false,
): boolean =>
  statement.effect === 'Allow' &&
  (statement.principals ?? [everyone]).some(isEveryone) &&
  !isBound(statement, isCaller)

/** Whether a condition on the caller, or on what a service acts for, narrows whom a statement means. */
export const isBound = (
  { conditions }: Statement,
  isCaller: (key: string) => boolean = () => false,
): boolean => conditions.some((condition) => binds(condition, isCaller))

const everyone = { type: '*', id: '*' }

/** What ends with `IfExists`, or begins with `ForAllValues`, also holds where the key is not there at all. */
const binds = ({ operator, key, values }: Condition, isCaller: (key: string) => boolean): boolean =>
  /^(foranyvalue:)?(string(equals|like|equalsignorecase)|arn(equals|like))$/.test(operator) &&
  (callerKeys.has(key) || isCaller(key)) &&
  values.every((value) => !/^[*?]*$/.test(value))
