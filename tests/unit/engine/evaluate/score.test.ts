import { describe, expect, it } from 'vitest'
import { gradeOf } from '../../../../electron/engine/evaluate/grade'
import { figureOf, provenOf, score } from '../../../../electron/engine/evaluate/score'
import { scoring } from '../../../../electron/engine/evaluate/sub-goal-parts'
import { acceptedPoints, worths } from '../../../../electron/engine/evaluate/worth'
import type { Figure, Tally } from '../../../../shared/domain/score'
import { tallyOf } from '../../../support/states'

const figure = (proven: number, possible: number, coverage: number): Figure => ({
  proven,
  possible,
  coverage,
})

describe('one check', () => {
  it.each<[Partial<Tally>, Figure | null]>([
    [{ passed: 4 }, figure(100, 100, 100)],
    [{ passed: 3, failed: 1 }, figure(37.5, 37.5, 100)],
    [{ passed: 3, failed: 1, severity: 'critical' }, figure(18.75, 18.75, 100)],
    [{ passed: 3, failed: 1, severity: 'medium' }, figure(75, 75, 100)],
    [{ passed: 3, failed: 1, severity: 'low' }, figure(75, 75, 100)],
    [{ passed: 2, failed: 1, unknown: 1 }, figure(25, 37.5, 75)],
    [{ unknown: 3 }, figure(0, 100, 0)],
    [{ passed: 4, neverListed: true }, figure(0, 100, 0)],
    [{ passed: 4, failed: 1, neverListed: true }, figure(0, 50, 0)],
    [{ neverListed: true }, figure(0, 100, 0)],
    [{ failed: 1, acceptedRisks: 1 }, figure(0, 0, 100)],
    [{ passed: 1, falsePositives: 3 }, figure(100, 100, 100)],
    [{ falsePositives: 3 }, null],
    [{}, null],
    [{ passed: 1, severity: 'informational' }, null],
    [{ passed: 1, responsibility: 'aws.hardware' }, null],
  ])('%o: %o', (over, expected) => {
    expect(figureOf([tallyOf(over)])).toEqual(expected)
    expect(score([tallyOf(over)]).overall).toEqual(expected)
  })
})

describe('an account', () => {
  const pass = (id: string, over: Partial<Tally> = {}) => tallyOf({ id, passed: 1, ...over })
  const fail = (id: string, over: Partial<Tally> = {}) => tallyOf({ id, failed: 1, ...over })

  it('with nothing to assess has no score', () => {
    expect(score([tallyOf({ subGoals: ['availability.patching'] })])).toEqual({
      model: 1,
      overall: null,
      grade: null,
      goals: { availability: null, integrity: null, confidentiality: null },
      responsibilities: {},
      practices: {},
      acceptedPoints: 0,
    })
    expect(provenOf([])).toBeNull()
  })
  it('weighs checks by severity, and half where only a person can decide', () => {
    const rest = [fail('a', { severity: 'medium' }), fail('b', { severity: 'informational' })]
    expect(figureOf([pass('c', { severity: 'critical' }), ...rest])?.proven).toBeCloseTo(1000 / 13, 9)
    expect(figureOf([pass('c', { severity: 'high', manual: true }), ...rest])?.proven).toBeCloseTo(
      350 / 6.5,
      9,
    )
  })
  it('lets a sub-goal that hangs on little weigh little', () => {
    const tallies = [
      pass('a', { severity: 'critical', subGoals: ['confidentiality.encryption'] }),
      fail('b', { severity: 'low', subGoals: ['confidentiality.access-control'] }),
    ]
    expect(score(tallies).goals.confidentiality).toEqual({
      ...figure(
        expect.closeTo((45 * 100) / (45 + 5.5), 9) as number,
        expect.closeTo(4500 / 50.5, 9) as number,
        100,
      ),
      subGoals: {
        encryption: { ...figure(100, 100, 100), weight: 10, mass: 1 },
        'access-control': { ...figure(0, 0, 100), weight: 1, mass: 0.1 },
        steganography: null,
      },
    })
  })
  it('takes the plain mean of the goals that have something to assess', () => {
    const tallies = [pass('a', { subGoals: ['availability.patching'] }), fail('b')]
    expect(score(tallies).overall).toEqual(figure(50, 50, 100))
    expect(score(tallies).goals.integrity).toBeNull()
  })
  it('never scores what is a learning item, nor what AWS answers for', () => {
    const own = [pass('a'), fail('b', { severity: 'low' })]
    const strange = [
      fail('c', { severity: 'critical', subGoals: ['confidentiality.steganography'] }),
      fail('d', { severity: 'critical', responsibility: 'aws.software' }),
    ]
    const { overall, goals } = score([...own, ...strange])
    expect({ overall, goals }).toEqual({ overall: score(own).overall, goals: score(own).goals })
    expect([...worths([...own, ...strange]).keys()]).toEqual(['a', 'b'])
  })
  it('scores every group it is asked for', () => {
    const tallies = [pass('a', { practice: 'iam' }), fail('b', { practice: 'iam' }), pass('c')]
    const { responsibilities, practices } = score(tallies)
    expect(practices).toEqual({ iam: figure(50, 50, 100), 'data-protection': figure(100, 100, 100) })
    expect(responsibilities).toEqual({
      'customer.network-traffic-protection': figureOf(tallies),
    })
  })
})

it('adds checks up in the order of their ids, so that a sum is the same to the last bit', () => {
  const tallies = ['b', 'c', 'a'].map((id) => tallyOf({ id, passed: 1 }))
  expect(scoring(tallies).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

describe('the grade', () => {
  it.each([
    [100, 'A'],
    [90, 'A'],
    [89.999, 'B'],
    [75, 'B'],
    [74.999, 'C'],
    [60, 'C'],
    [59.999, 'D'],
    [40, 'D'],
    [39.999, 'E'],
    [0, 'E'],
  ] as const)('of %d is %s', (proven, grade) => {
    expect(gradeOf(proven, [tallyOf({ failed: 1 })])).toBe(grade)
  })
  it.each<[number, Partial<Tally>, string]>([
    [99, { failed: 1 }, 'D'],
    [99, { failed: 1, acceptedRisks: 1 }, 'D'],
    [39, { failed: 1 }, 'E'],
    [99, { falsePositives: 1 }, 'A'],
    [99, { unknown: 1 }, 'A'],
    [99, { failed: 1, responsibility: 'aws.software' }, 'A'],
  ])('of %d with a critical check of %o is %s', (proven, over, grade) => {
    expect(gradeOf(proven, [tallyOf({ severity: 'critical', ...over })])).toBe(grade)
  })
})

describe('what accepted risks cost', () => {
  it.each<[Partial<Tally>, number]>([
    [{ passed: 1, failed: 1, acceptedRisks: 1 }, 75],
    [{ passed: 2, failed: 2, acceptedRisks: 1 }, 12.5],
    [{ passed: 2, failed: 1, unknown: 1, acceptedRisks: 1 }, 12.5],
    [{ failed: 1, acceptedRisks: 1, neverListed: true }, 0],
    [{ failed: 1 }, 0],
  ])('%o: %d points', (over, points) => {
    expect(acceptedPoints([tallyOf(over)])).toBe(points)
  })
})
