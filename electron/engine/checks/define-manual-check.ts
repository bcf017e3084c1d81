import type { Expectation } from './define-check'

/** A check that no API can decide: a person states it, with evidence and an end date. It counts half in the score. */
export interface ManualCheck extends Expectation {
  readonly id: `manual.${string}`
  /** What the person states, as a sentence they can put their name to. */
  readonly statement: string
  /** What is worth keeping as evidence, for whoever looks for some. */
  readonly evidence: string
  /** The most days that one statement may hold. */
  readonly mostDays: number
}

/** Identity at run time; at compile time it holds a manual check to its shape. */
export const defineManualCheck = (check: ManualCheck): ManualCheck => check
