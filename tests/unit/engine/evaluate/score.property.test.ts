import fc from 'fast-check'
import { expect, it } from 'vitest'
import { provenOf, score } from '../../../../electron/engine/evaluate/score'
import { acceptedPoints, worths } from '../../../../electron/engine/evaluate/worth'
import { levelsOf, raised } from '../../../support/levels'
import { propertyRuns, randomTallies, type Counted } from '../../../support/random-accounts'

const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: propertyRuns })

/** An account and one of its checks, which something then happens to. */
const accountAndCheck = randomTallies.chain((tallies) =>
  fc.nat({ max: tallies.length - 1 }).map((index) => ({ tallies, index })),
)
const changed = (tallies: readonly Counted[], index: number, change: (tally: Counted) => Partial<Counted>) =>
  tallies.map((tally, at) => (at === index ? { ...tally, ...change(tally) } : tally))

it('proves at most what is possible, between 0 and 100, at every level', () => {
  holds(randomTallies, (tallies) => {
    for (const figure of levelsOf(tallies).values()) {
      if (figure === null) continue
      const { proven, possible, coverage } = figure
      expect(proven).toBeGreaterThanOrEqual(0)
      expect(possible).toBeGreaterThanOrEqual(proven)
      expect(possible).toBeLessThanOrEqual(100)
      expect(coverage).toBeGreaterThanOrEqual(0)
      expect(coverage).toBeLessThanOrEqual(100)
    }
  })
})

const losses: Readonly<Record<string, (tally: Counted) => Partial<Counted>>> = {
  'a pass': ({ passed, unknown }) => (passed > 0 ? { passed: passed - 1, unknown: unknown + 1 } : {}),
  'a failure': ({ failed, unknown, acceptedRisks }) =>
    failed > 0
      ? { failed: failed - 1, unknown: unknown + 1, acceptedRisks: Math.min(acceptedRisks, failed - 1) }
      : {},
  'a false positive': ({ falsePositives, unknown }) =>
    falsePositives > 0 ? { falsePositives: falsePositives - 1, unknown: unknown + 1 } : {},
  'a not-applicable resource': ({ notApplicable, unknown }) =>
    notApplicable > 0 ? { notApplicable: notApplicable - 1, unknown: unknown + 1 } : {},
  'a whole list with all that is known of it': ({
    passed,
    failed,
    unknown,
    falsePositives,
    notApplicable,
  }) => ({
    passed: 0,
    failed: 0,
    acceptedRisks: 0,
    falsePositives: 0,
    notApplicable: 0,
    unknown: Math.max(1, passed + failed + unknown + falsePositives + notApplicable),
  }),
  'a list that nobody ever had': () => ({ neverListed: true }),
}

it.each(Object.entries(losses))('losing sight of %s never proves more at any level', (_what, loss) => {
  holds(accountAndCheck, ({ tallies, index }) => {
    expect(raised(tallies, changed(tallies, index, loss))).toEqual([])
  })
})

const mends: Readonly<Record<string, (tally: Counted) => Partial<Counted>>> = {
  'a failure': ({ passed, failed, acceptedRisks }) =>
    failed > 0
      ? { passed: passed + 1, failed: failed - 1, acceptedRisks: Math.min(acceptedRisks, failed - 1) }
      : {},
  'the last resource that fails, by removing it': ({ failed, passed }) =>
    failed === 1 && passed > 0 ? { failed: 0, acceptedRisks: 0 } : {},
}
it.each(Object.entries(mends))('mending %s never proves less at any level', (_what, mend) => {
  holds(accountAndCheck, ({ tallies, index }) => {
    expect(raised(changed(tallies, index, mend), tallies)).toEqual([])
  })
})

it('worths add up to what is not proven, and each is what mending and seeing all of its check brings', () => {
  holds(accountAndCheck, ({ tallies, index }) => {
    const proven = provenOf(tallies)
    const worth = worths(tallies)
    const sum = [...worth.values()].reduce((total, points) => total + points, 0)
    expect(sum).toBeCloseTo(proven === null ? 0 : 100 - proven, 8)
    const { id, passed, failed, unknown } = tallies[index]!
    const best = changed(tallies, index, () => ({
      passed: Math.max(1, passed + failed + unknown),
      failed: 0,
      unknown: 0,
      acceptedRisks: 0,
      neverListed: false,
    }))
    if (worth.has(id)) expect((provenOf(best) ?? 0) - (proven ?? 0)).toBeCloseTo(worth.get(id)!, 8)
  })
})

it('accepting a risk changes nothing but what accepted risks cost', () => {
  holds(accountAndCheck, ({ tallies, index }) => {
    const accepted = changed(tallies, index, ({ failed }) => ({ acceptedRisks: failed }))
    const { acceptedPoints: costs, ...rest } = score(accepted)
    const { acceptedPoints: costBefore, ...before } = score(tallies)
    expect(rest).toEqual(before)
    expect(costs).toBeGreaterThanOrEqual(costBefore)
    expect(acceptedPoints(tallies)).toBe(costBefore)
  })
})

it('is the same to the last bit in whatever order the checks come', () => {
  const shuffled = randomTallies.chain((tallies) =>
    fc
      .shuffledSubarray([...tallies], { minLength: tallies.length })
      .map((other) => [tallies, other] as const),
  )
  holds(shuffled, ([tallies, other]) => {
    expect(score(other)).toEqual(score(tallies))
  })
})
