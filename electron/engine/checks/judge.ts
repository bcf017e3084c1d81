import type { Read } from '../../../shared/domain/evidence'
import type { Resource, Ruling, Verdict } from '../../../shared/domain/finding'

type Facts = Readonly<Record<string, unknown>>
type Reads<F extends Facts> = { readonly [K in keyof F]: Read<F[K]> }

export const pass: Ruling = { outcome: 'pass' }
/** A pass with a word of warning, shown and exported. */
export const passWithNote = (note: string): Ruling => ({ outcome: 'pass', note })
export const fail = (reason: string): Ruling => ({ outcome: 'fail', reason })
export const notApplicable = (reason: string): Ruling => ({ outcome: 'not-applicable', reason })

/**
 * Rules on one resource from the facts named, which become its evidence. One of them unread and the verdict is unknown:
 * so name only what could change the ruling. Facts that came with the list itself go in as `known(...)`.
 */
export function judge<F extends Facts>(
  { arn, type, region, name }: Resource,
  reads: Reads<F>,
  rule: (facts: F) => Ruling,
): Verdict {
  const resource = { arn, type, region, name }
  const facts: Record<string, unknown> = {}
  for (const [fact, read] of Object.entries<Read<unknown>>(reads)) {
    if (!read.known)
      return { resource, evidence: facts, outcome: 'unknown', gap: read.gap, about: 'resource' }
    facts[fact] = read.value
  }
  return { resource, evidence: facts, ...rule(facts as F) }
}
