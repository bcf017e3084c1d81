import fc from 'fast-check'
import { expect, it } from 'vitest'
import { criticalities, evidenceAges, scoreParts } from '../../../../shared/domain/fleet'
import type { Figure } from '../../../../shared/domain/score'
import * as fleet from '../../../../electron/engine/evaluate/fleet'
import { score } from '../../../../electron/engine/evaluate/score'
import { propertyRuns, randomTallies } from '../../../support/random-accounts'

// What must hold of a fleet's mean, over any accounts.

const figure = fc
  .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }))
  .map(([one, other]): Figure => {
    const [proven, possible] = [Math.min(one, other), Math.max(one, other)]
    return { proven, possible, coverage: 100 - (possible - proven) }
  })
const member = fc.record({
  criticality: fc.constantFrom(...criticalities),
  age: fc.constantFrom(...evidenceAges),
  figure: fc.option(figure),
})
type Member = typeof member extends fc.Arbitrary<infer T> ? T : never
const members = fc.array(member, { maxLength: 12 })

const meanOf = (of: readonly Member[]): Figure | null =>
  fleet.meanFigure(
    fleet.sharesOf(of, ({ criticality }) => criticality),
    ({ figure, age }) => fleet.aged(figure, age),
  )
const close = (one: Figure | null, other: Figure | null) => {
  if (one === null || other === null) {
    expect(one).toBe(other)
    return
  }
  for (const key of ['proven', 'possible', 'coverage'] as const) expect(one[key]).toBeCloseTo(other[key], 9)
}
const holds = (property: (of: readonly Member[]) => void) =>
  fc.assert(fc.property(members, property), { numRuns: propertyRuns })

it('lies between the worst and the best, and proves no more than is possible', () =>
  holds((of) => {
    const mean = meanOf(of)
    const proven = of.flatMap(({ figure, age }) => fleet.aged(figure, age)?.proven ?? [])
    expect(mean === null).toBe(proven.length === 0)
    if (mean === null) return
    expect(mean.proven).toBeGreaterThanOrEqual(Math.min(...proven) - 1e-9)
    expect(mean.proven).toBeLessThanOrEqual(Math.max(...proven) + 1e-9)
    expect(mean.proven).toBeLessThanOrEqual(mean.possible + 1e-9)
  }))

it('never rises where evidence grows older', () =>
  holds((of) => {
    const before = meanOf(of)
    for (const [index, each] of of.entries()) {
      const after = meanOf(of.with(index, { ...each, age: 'unread' }))
      expect(after?.proven ?? 0).toBeLessThanOrEqual((before?.proven ?? 0) + 1e-9)
      expect(after?.possible ?? 100).toBeGreaterThanOrEqual((before?.possible ?? 100) - 1e-9)
    }
  }))

it('counts a production account as three development ones and a staging account as two', () =>
  holds((of) => {
    const times = { production: 3, staging: 2, development: 1 }
    const apart = of.flatMap((each) =>
      Array.from({ length: times[each.criticality] }, () => ({
        ...each,
        criticality: 'development' as const,
      })),
    )
    close(meanOf(of), meanOf(apart))
  }))

it('asks not in which order, and leaves out what has nothing to assess', () =>
  holds((of) => {
    close(meanOf(of), meanOf(of.toReversed()))
    close(meanOf(of), meanOf(of.filter(({ figure }) => figure !== null)))
  }))

it('names the worst proven first, what has no score last', () =>
  holds((of) => {
    const ranked = fleet.worstFirst(of, ({ figure, age }) => fleet.aged(figure, age))
    const proven = ranked.map(({ figure, age }) => fleet.aged(figure, age)?.proven ?? Infinity)
    expect(proven).toEqual(proven.toSorted((a, b) => a - b))
    expect(ranked).toHaveLength(of.length)
  }))

it('reads every figure that a score has', () =>
  fc.assert(
    fc.property(randomTallies, (tallies) => {
      const stored = score(tallies)
      const read = Object.fromEntries(scoreParts.map((part) => [part, fleet.figureOf(stored, part)]))
      const brief = (of: Figure | null | undefined) =>
        of ? { proven: of.proven, possible: of.possible, coverage: of.coverage } : null
      const all = Object.entries(stored.goals).flatMap(([goal, of]) => [
        [goal, brief(of)],
        ...Object.entries(of?.subGoals ?? {}).map(([name, part]) => [`${goal}.${name}`, brief(part)]),
      ])
      expect(read).toMatchObject({ overall: brief(stored.overall), ...Object.fromEntries(all) })
    }),
    { numRuns: propertyRuns },
  ))
