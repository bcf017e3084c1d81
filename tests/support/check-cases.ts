import { describe, expect, it } from 'vitest'
import type { About, Check, Lists } from '../../electron/engine/checks/define-check'
import { unread, type Gap, type Read } from '../../shared/domain/evidence'
import type { Evidence, Resource, Verdict } from '../../shared/domain/finding'
import type { InputKey, Inputs } from '../../shared/domain/inputs'
import { about, denied } from './facts/about'
import { saysNotApplicable } from './says-not-applicable'

const identity = ({ arn, type, region, name }: Resource): Resource => ({ arn, type, region, name })

export const passes = (resource: Resource, evidence: Evidence, note?: string): Verdict => ({
  resource: identity(resource),
  evidence,
  outcome: 'pass',
  ...(note === undefined ? {} : { note }),
})
export const fails = (resource: Resource, evidence: Evidence, reason: string): Verdict => ({
  resource: identity(resource),
  evidence,
  outcome: 'fail',
  reason,
})
export const doesNotApply = (resource: Resource, evidence: Evidence, reason: string): Verdict => ({
  resource: identity(resource),
  evidence,
  outcome: 'not-applicable',
  reason,
})
export const isUnknown = (resource: Resource, evidence: Evidence, gap: Gap): Verdict => ({
  resource: identity(resource),
  evidence,
  outcome: 'unknown',
  gap,
  about: 'resource',
})

interface Case<Subject extends InputKey, Consulted extends InputKey> {
  readonly given: readonly Inputs[Subject][]
  readonly consulting?: Partial<Lists<Consulted>>
  readonly about?: Partial<About>
  readonly says: readonly Verdict[]
}

/**
 * One line a case: what was collected, and all that the check says of it, to the last field. Each case is then judged
 * again with every fact in turn unread: that may only leave a verdict as it is or make it unknown.
 */
export function checkCases<Subject extends InputKey, Consulted extends InputKey, P extends string>(
  check: Check<Subject, Consulted, P>,
  cases: Readonly<Record<string, Case<Subject, Consulted>>>,
): void {
  const defaults = Object.fromEntries(
    Object.entries<{ readonly default: number }>(check.parameters ?? {}).map(([name, parameter]) => [
      name,
      parameter.default,
    ]),
  )
  const judge = (lists: object, over: Partial<About> = {}): readonly Verdict[] =>
    check.evaluate(lists as Lists<Subject | Consulted>, about({ parameters: defaults, ...over }))
  const listsOf = ({ given, consulting = {} }: Case<Subject, Consulted>) => ({
    ...Object.fromEntries((check.consults ?? []).map((key) => [key, []])),
    ...consulting,
    [check.subject]: given,
  })

  describe(check.id, () => {
    it.each(Object.entries(cases))('%s', (_name, one) => {
      const lists = listsOf(one)
      const verdicts = judge(lists, one.about)
      expect(verdicts).toEqual(one.says)

      const asRead = outcomesOf(verdicts)
      for (const dimmed of withOneFactUnread(lists))
        for (const [resource, outcome] of outcomesOf(judge(dimmed, one.about)))
          expect([asRead.get(resource), 'unknown']).toContain(outcome)
    })

    // What a case lacks to say `unknown` is said here: with no fact at all read, it rules as before.
    it('has a case of every outcome that it can say', () => {
      const all = Object.values(cases)
      const said = (verdicts: readonly (readonly Verdict[])[]) =>
        new Set(verdicts.flat().map(({ outcome }) => outcome))
      const tried = said(
        all.flatMap((one) =>
          [listsOf(one), ...withOneFactUnread(listsOf(one))].map((lists) => judge(lists, one.about)),
        ),
      )
      const inTheDark = said(all.map((one) => judge(withNoFactRead(listsOf(one)), one.about)))
      expect([...tried]).toEqual(
        expect.arrayContaining([
          'pass',
          'fail',
          ...(inTheDark.has('unknown') ? ['unknown'] : []),
          ...(saysNotApplicable(check.id) ? ['not-applicable'] : []),
        ]),
      )
    })
  })
}

const outcomesOf = (verdicts: readonly Verdict[]) =>
  new Map(verdicts.map(({ resource: { arn, region }, outcome }) => [`${region} ${arn}`, outcome]))

const isRead = (value: unknown): value is Read<unknown> =>
  typeof value === 'object' && value !== null && 'known' in value

/** The value with every fact in it unread. */
function withNoFactRead<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (isRead(value)) return unread(denied('iam:Something')) as T
  if (Array.isArray(value)) return value.map(withNoFactRead) as T
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNoFactRead(inner)])) as T
}

/** The value over and over, each time with another one of the facts in it unread. */
function withOneFactUnread(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  if (isRead(value)) return value.known ? [unread(denied('iam:Something'))] : []
  return Object.entries(value).flatMap(([key, inner]) =>
    withOneFactUnread(inner).map((dimmed) =>
      Array.isArray(value)
        ? value.map((item: unknown, index) => (String(index) === key ? dimmed : item))
        : { ...value, [key]: dimmed },
    ),
  )
}
