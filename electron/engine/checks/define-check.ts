import type { Classification } from '../../../shared/domain/classification'
import type { Resource, Severity, Verdict } from '../../../shared/domain/finding'
import type { InputKey, Inputs } from '../../../shared/domain/inputs'

/** A number that an administrator may set: its value is stored with each score. */
export interface Parameter {
  readonly title: string
  readonly unit: 'days' | 'count'
  readonly default: number
}

/** The scan that is judged. A stored scan is judged again with the time and account it had then. */
export interface About<P extends string = string> {
  readonly account: Resource
  readonly partition: string
  /** ISO 8601, UTC. Ages are measured from here, never from the clock. */
  readonly scannedAt: string
  readonly parameters: Readonly<Record<P, number>>
}

/** What one check may read: exactly the lists it names. */
export type Lists<K extends InputKey> = { readonly [Key in K]: readonly Inputs[Key][] }

export interface Remediation {
  readonly steps: readonly [string, ...string[]]
  readonly cli?: string
  readonly terraform?: string
}

/** What every check says of itself, whoever decides it. */
export interface Expectation {
  /** `service.noun-expectation`, and the path of its file. */
  readonly id: `${string}.${string}`
  /** The expectation as a sentence that is true where the check passes. */
  readonly title: string
  /** What to do, as a short imperative for to-do lists: "Give console users MFA". */
  readonly action: string
  readonly severity: Severity
  readonly belongs: Classification
  readonly resourceType: string
  /** Why it matters, what can go wrong without it, how to put it right, and where AWS or a benchmark says so. */
  readonly rationale: string
  readonly risk: string
  readonly remediation: Remediation
  readonly sources: readonly [string, ...string[]]
}

/** A check that facts decide. */
export interface Check<
  Subject extends InputKey = InputKey,
  Consulted extends InputKey = InputKey,
  P extends string = string,
> extends Expectation {
  /** `global`: judged once an account; `regional`: in each Region. */
  readonly scope: 'global' | 'regional'
  /** The list whose resources it judges. A gap in it is one unknown for that place. */
  readonly subject: Subject
  /** Lists it only looks things up in. A gap in one makes the subjects of that place unknown. */
  readonly consults?: readonly Consulted[]
  /** Of those, the ones whose absence can never turn a verdict into a pass. Their gaps blind nothing. */
  readonly optional?: readonly Consulted[]
  /**
   * Only for a check about the whole account: the outcome that stands whatever is unread, `pass` for "there is one",
   * `fail` for "there is none".
   */
  readonly settledBy?: 'pass' | 'fail'
  /**
   * Only for a check about the whole account: whether what its lists hold, whatever they may lack, shows that the
   * expectation is not about this account. What it then says stands, for nothing unread could change it.
   */
  isExempt?(lists: Lists<Subject | Consulted>, about: About<P>): boolean
  readonly parameters?: Readonly<Record<P, Parameter>>
  evaluate(lists: Lists<Subject | Consulted>, about: About<P>): readonly Verdict[]
}

/** Identity at run time; at compile time it ties `evaluate` to the lists and parameters named. */
export const defineCheck = <
  const Subject extends InputKey,
  const Consulted extends InputKey = never,
  const P extends string = never,
>(
  check: Check<Subject, Consulted, P>,
): Check<Subject, Consulted, P> => check
