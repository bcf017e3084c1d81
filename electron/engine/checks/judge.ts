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

/**
 * Rules where one fact may settle the matter whatever the others are: the rule sees which are unread and answers with a
 * ruling or with the gap that keeps it from one. The facts that were read become the evidence.
 */
export function weigh<F extends Facts>(
  { arn, type, region, name }: Resource,
  reads: Reads<F>,
  rule: (reads: Reads<F>) => Read<Ruling>,
): Verdict {
  const resource = { arn, type, region, name }
  const evidence = Object.fromEntries(
    Object.entries<Read<unknown>>(reads).flatMap(([fact, read]) => (read.known ? [[fact, read.value]] : [])),
  )
  const ruling = rule(reads)
  return ruling.known
    ? { resource, evidence, ...ruling.value }
    : { resource, evidence, outcome: 'unknown', gap: ruling.gap, about: 'resource' }
}
