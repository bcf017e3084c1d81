import { pinsCaller, type CallerKeys } from './fixed-values'
import type { Principal, Statement } from './statements'

/** What is known of a policy that someone asks about; `unclear` names the operator whose meaning nobody knows. */
export type Exposure =
  | { readonly status: 'public'; readonly statement: Statement }
  | { readonly status: 'closed' }
  | { readonly status: 'unclear'; readonly operator: string }

/**
 * Whether a policy on a resource is public as Amazon S3 means it: a statement allows somebody who is not named by a fixed
 * value, and no condition narrows that to fixed callers. What other statements deny does not make a policy less public.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
export function exposureOf(statements: readonly Statement[], alsoPins?: CallerKeys): Exposure {
  const open = statements.filter((one) => one.effect === 'Allow' && meansEveryone(one))
  const bounds = open.map((statement) => ({ statement, bound: boundOf(statement, alsoPins) }))
  const free = bounds.find(({ bound }) => bound.status === 'free')
  if (free !== undefined) return { status: 'public', statement: free.statement }
  const [unclear] = bounds.flatMap(({ bound }) => (bound.status === 'unclear' ? [bound] : []))
  return unclear ?? { status: 'closed' }
}

type Bound = { readonly status: 'bound' | 'free' } | Extract<Exposure, { readonly status: 'unclear' }>

/** Whether conditions narrow a statement to fixed callers. All of them hold together, so one that does is enough. */
export function boundOf({ conditions }: Statement, alsoPins?: CallerKeys): Bound {
  const pins = conditions.map((condition) => ({ condition, pins: pinsCaller(condition, alsoPins) }))
  if (pins.some((one) => one.pins === true)) return { status: 'bound' }
  const unclear = pins.find((one) => one.pins === null)
  return unclear === undefined
    ? { status: 'free' }
    : { status: 'unclear', operator: unclear.condition.operator }
}

/** A statement that says whom it leaves out means everyone else. */
const meansEveryone = ({ principals, notPrincipals }: Statement): boolean =>
  notPrincipals !== null || (principals ?? []).some(isNobodyInParticular)

/** AWS keeps no wildcard within a principal, only one that stands alone; should it ever, that names nobody either. */
const isNobodyInParticular = ({ id }: Principal): boolean => /[*?]|\$\{/.test(id)
