import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barStretches } from '../../../shared/chart/bar'
import { gaugeArcs } from '../../../shared/chart/gauge'
import { sparkBand } from '../../../shared/chart/spark-band'
import { waterfall } from '../../../shared/chart/waterfall'

const box = { cx: 60, cy: 58, radius: 46, opening: 120 }
const figure = (proven: number, possible: number) => ({ proven, possible, coverage: 80 })

describe('gauge', () => {
  it('draws the availability of the worked example', () => {
    expect(gaugeArcs(figure(63.144, 93.041), box)).toEqual({
      lost: 'M20.16 81A46 46 0 1 1 99.84 81',
      proven: 'M20.16 81A46 46 0 0 1 84.07 18.8',
      unseen: 'M84.07 18.8A46 46 0 0 1 104.77 68.58',
    })
  })
  it.each([
    ['nothing to assess', null, { proven: null, unseen: null }],
    ['nothing proven', figure(0, 0), { proven: null, unseen: null }],
    ['all seen', figure(50, 50), { unseen: null }],
    ['all proven', figure(100, 100), { proven: 'M20.16 81A46 46 0 1 1 99.84 81', unseen: null }],
  ])('leaves out what is empty: %s', (_name, of, parts) => {
    expect(gaugeArcs(of, box)).toMatchObject(parts)
  })
})

it('a bar’s inks never overlap or leave the bar', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (a, b) => {
        const { proven, unseen } = barStretches(figure(Math.min(a, b), Math.max(a, b)))
        expect(unseen.start).toBe(proven.start + proven.length)
        expect(unseen.length).toBeGreaterThanOrEqual(0)
        expect(unseen.start + unseen.length).toBeLessThanOrEqual(100 + 1e-9)
      },
    ),
  )
})

describe('spark band', () => {
  const size = { width: 100, height: 50, padX: 0, padY: 0 }
  const point = (day: number, proven: number | null, possible = proven, marker: string | null = null) => ({
    at: `2026-11-0${day}T00:00:00.000Z`,
    proven,
    possible,
    marker,
  })
  it('breaks the line where a scan has no score, and marks a change of the yardstick', () => {
    expect(sparkBand([point(1, 40, 60), point(2, null), point(3, 50, 60, 'catalogue 1.2')], size)).toEqual({
      line: 'M0,37.5ZM100,25Z',
      band: 'M0,12.5L0,37.5ZM100,12.5L100,25Z',
      dot: { x: 100, y: 25 },
      markers: [{ x: 100, text: 'catalogue 1.2' }],
    })
  })
  it('draws nothing from nothing, and one scan alone in the middle', () => {
    expect([sparkBand([], size), sparkBand([point(1, 40)], size).dot]).toEqual([
      { line: '', band: '', dot: null, markers: [] },
      { x: 50, y: 25 },
    ])
  })
})

describe('waterfall', () => {
  it('starts each move where the last one ended', () => {
    const falls = waterfall(67.8, [{ points: 0.5 }, { points: -4.4 }, { points: 0 }])
    expect(
      falls.map(({ from, to, direction }) => [Number(from.toFixed(9)), Number(to.toFixed(9)), direction]),
    ).toEqual([
      [67.8, 68.3, 'up'],
      [68.3, 63.9, 'down'],
      [63.9, 63.9, 'none'],
    ])
  })
  it('stays inside its track and loses nothing on the way', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { maxLength: 8 }), (all) => {
        const falls = waterfall(
          50,
          all.map((points) => ({ points })),
        )
        for (const { start, length } of falls) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start + length).toBeLessThanOrEqual(100)
          expect(length).toBeGreaterThanOrEqual(0.8)
        }
        expect(falls.at(-1)?.to ?? 50).toBeCloseTo(50 + all.reduce((sum, points) => sum + points, 0), 9)
      }),
    )
  })
})
