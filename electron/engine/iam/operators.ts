import { sameAddress } from './addresses'
import { matchesArn } from './arns'
import { matchesGlob } from './glob'
import { toMoment } from './moments'
import { fillIn, textOf, type Context } from './variables'

/** Whether a value of a request fits one value of a policy. Without a context the policy has no variables. */
export type Fits = (value: string, wanted: string, context: Context | null) => boolean

export interface Operator {
  /** `all`: holds where every value of the request fits; `any`: where one does. `null`: the key has one value. */
  readonly set: 'all' | 'any' | null
  /** Also holds where the request lacks the key. */
  readonly ifExists: boolean
  /** Holds where none of the policy's values fits, so also where the request lacks the key. */
  readonly negated: boolean
  /** `null` asks whether the key is there at all. */
  readonly fits: Fits | null
}

const filled =
  (fits: (tokens: readonly string[], value: string) => boolean): Fits =>
  (value, wanted, context) => {
    const tokens = fillIn(wanted, context)
    return tokens !== null && fits(tokens, value)
  }
const inAnyCase = (text: string): string => text.toLowerCase()

const equals = filled((tokens, value) => textOf(tokens) === value)
const equalsIgnoringCase = filled((tokens, value) => inAnyCase(textOf(tokens)) === inAnyCase(value))
const like = filled(matchesGlob)
const arn = filled(matchesArn)
const bool: Fits = (value, wanted) => /^(true|false)$/i.test(value) && inAnyCase(value) === inAnyCase(wanted)
const binary: Fits = (value, wanted) => value.replace(/=+$/, '') === wanted.replace(/=+$/, '')
const address: Fits = (value, wanted) => sameAddress(value, wanted)

type Compare = (value: number, wanted: number) => boolean
const number = (text: string): number => (/^\s*$/.test(text) ? NaN : Number(text))
const numeric =
  (compare: Compare): Fits =>
  (value, wanted) =>
    compare(number(value), number(wanted))
const date =
  (compare: Compare): Fits =>
  (value, wanted) =>
    compare(toMoment(value), toMoment(wanted))

const order: Readonly<Record<string, Compare>> = {
  equals: (value, wanted) => value === wanted,
  lessthan: (value, wanted) => value < wanted,
  lessthanequals: (value, wanted) => value <= wanted,
  greaterthan: (value, wanted) => value > wanted,
  greaterthanequals: (value, wanted) => value >= wanted,
}

/** By the name that a policy gives them, in lower case, those that say what shall not fit left out. */
const positive: ReadonlyMap<string, Fits | null> = new Map([
  ['null', null],
  ['bool', bool],
  ['binaryequals', binary],
  ['ipaddress', address],
  ['stringequals', equals],
  ['stringequalsignorecase', equalsIgnoringCase],
  ['stringlike', like],
  ['arnequals', arn],
  ['arnlike', arn],
  ...Object.entries(order).flatMap(([name, compare]) => [
    [`numeric${name}`, numeric(compare)] as const,
    [`date${name}`, date(compare)] as const,
  ]),
])

/** What each name of a negated operator denies. */
const denied: ReadonlyMap<string, string> = new Map([
  ['notipaddress', 'ipaddress'],
  ...['string', 'arn', 'numeric', 'date'].map((family) => [`${family}notequals`, `${family}equals`] as const),
  ['stringnotequalsignorecase', 'stringequalsignorecase'],
  ['stringnotlike', 'stringlike'],
  ['arnnotlike', 'arnlike'],
])

/**
 * What a condition operator means; `null` for a name that IAM does not document, whose meaning nobody can guess.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function readOperator(name: string): Operator | null {
  const [, quantifier, core = '', ifExists] =
    /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/.exec(name.toLowerCase()) ?? []
  const affirmed = denied.get(core)
  const fits = positive.get(affirmed ?? core)
  if (fits === undefined || (fits === null && (ifExists ?? quantifier) !== undefined)) return null
  return {
    set: quantifier === undefined ? null : quantifier === 'forallvalues' ? 'all' : 'any',
    ifExists: ifExists !== undefined,
    negated: affirmed !== undefined,
    fits,
  }
}
