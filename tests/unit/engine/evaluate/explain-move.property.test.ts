import fc from 'fast-check'
import { expect, it } from 'vitest'
import { explainMove, type MoveEnd } from '../../../../electron/engine/evaluate/explain-move'
import { provenOf } from '../../../../electron/engine/evaluate/score'
import { tally } from '../../../../electron/engine/evaluate/tally'
import { outcomes } from '../../../../shared/domain/finding'
import { causes, type Cause } from '../../../../shared/domain/score'
import { propertyRuns, randomMeasure } from '../../../support/random-accounts'
import { finding, stateOf } from '../../../support/states'

const checkIds = ['s3.a', 's3.b', 's3.c', 's3.d', 'kms.a', 'kms.b']

const randomFinding = fc
  .record({
    checkId: fc.constantFrom(...checkIds),
    name: fc.constantFrom('r0', 'r1', 'r2', 'r3'),
    region: fc.constantFrom('global', 'eu-west-1', 'us-east-1'),
    is: fc.constantFrom(...outcomes, 'place' as const),
    lastRead: fc.constantFrom(null, 'pass' as const, 'fail' as const, 'not-applicable' as const),
    suppressed: fc.constantFrom(null, null, 'false-positive' as const, 'accepted-risk' as const),
  })
  .map(({ suppressed, ...each }) => finding({ ...each, suppressed: each.is === 'fail' ? suppressed : null }))
const randomState = fc.array(randomFinding, { maxLength: 30 }).map(stateOf)
const randomMeasures = fc
  .array(randomMeasure, { minLength: checkIds.length, maxLength: checkIds.length })
  .map((measures) => measures.map((measure, index) => ({ id: checkIds[index]!, ...measure })))
const randomParameters = fc.constantFrom({}, { 's3.a': { days: 30 } }, { 's3.a': { days: 90 } })

const endOf = (
  state: MoveEnd['state'],
  measures: MoveEnd['measures'],
  parameters: MoveEnd['parameters'],
) => ({
  state,
  measures,
  parameters,
  proven: provenOf(tally(state, measures)),
})
const sameYardstick = fc
  .tuple(randomState, randomState, randomMeasures)
  .map(([before, now, measures]) => [endOf(before, measures, {}), endOf(now, measures, {})] as const)
const anyYardstick = fc
  .tuple(
    fc.tuple(randomState, randomMeasures, randomParameters, fc.subarray(checkIds)),
    fc.tuple(randomState, randomMeasures, randomParameters, fc.subarray(checkIds)),
  )
  .map((ends) =>
    ends.map(([state, measures, parameters, known]) =>
      endOf(
        state,
        measures.filter(({ id }) => known.includes(id)),
        parameters,
      ),
    ),
  )

const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: propertyRuns })

it('the parts add up to the move to the last bit, in their order or any other', () => {
  holds(fc.oneof(sameYardstick, anyYardstick), ([before, now]) => {
    const moves = explainMove(before, now)
    const delta = (now.proven ?? 0) - (before.proven ?? 0)
    for (const order of [moves, moves.toReversed()])
      expect(order.reduce((sum, { points }) => sum + points, 0)).toBe(delta)
    expect(moves.map(({ cause }) => cause)).toEqual(
      causes.filter((cause) => moves.some((move) => move.cause === cause)),
    )
  })
})

it('with the same yardstick, findings explain the whole move', () => {
  holds(sameYardstick, ([before, now]) => {
    expect(explainMove(before, now).map(({ cause }) => cause)).not.toContain<Cause>('catalogue')
  })
})

it('fixing never costs points, failing never brings any, and a state explains nothing against itself', () => {
  holds(sameYardstick, ([before, now]) => {
    for (const { cause, points } of explainMove(before, now)) {
      if (cause === 'fixed') expect(points).toBeGreaterThanOrEqual(0)
      if (cause === 'new-failures') expect(points).toBeLessThanOrEqual(0)
    }
    expect(explainMove(before, before)).toEqual([])
  })
})
