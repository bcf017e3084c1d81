import { describe, expect, it } from 'vitest'
import { score } from '../../../../electron/engine/evaluate/score'
import { worths } from '../../../../electron/engine/evaluate/worth'
import { scoreExample, to9 } from '../../../support/score-example'

const { now, before, expected, expectedBefore } = scoreExample

describe('the worked example', () => {
  const scored = score(now)

  it('scores overall, with what accepted risks cost', () => {
    const { pointsUnseen, acceptedPoints, ...figure } = expected.overall
    expect(to9([scored.overall, scored.acceptedPoints])).toEqual(to9([figure, acceptedPoints]))
    expect(to9((scored.overall?.possible ?? 0) - (scored.overall?.proven ?? 0))).toEqual(to9(pointsUnseen))
  })
  it('scores goals and sub-goals', () => {
    expect(to9(scored.goals)).toEqual(to9(expected.goals))
  })
  it('scores responsibilities', () => {
    expect(to9(scored.responsibilities)).toEqual(to9(expected.responsibilities))
  })
  it('scores the scan before', () => {
    const { overall, goals } = score(before)
    expect(to9({ overall, goals })).toEqual(to9(expectedBefore))
  })
  it('knows the worth of each check, and that they add up', () => {
    const positive = [...worths(now)]
      .filter(([, points]) => points > 0)
      .map(([id, points]) => ({ id, points }))
      .sort((a, b) => (to9(b.points) as number) - (to9(a.points) as number) || (a.id < b.id ? -1 : 1))
    expect(to9(positive)).toEqual(to9(expected.worth))
    const sum = positive.reduce((total, { points }) => total + points, 0)
    expect(to9([sum, 100 - (scored.overall?.proven ?? 0)])).toEqual(
      to9([expected.worthSum, expected.worthSum]),
    )
  })
})
