import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clock,
  daysBetween,
  duration,
  isoDate,
  isoDateTime,
  monthYear,
  proseDate,
} from '../../../shared/text/dates'
import {
  accountNumber,
  percent,
  plural,
  points,
  shownChanges,
  signedPoints,
  whole,
  wholePoints,
  worthPoints,
} from '../../../shared/text/numbers'

const nb = '\u00a0'

describe('numbers', () => {
  it.each([
    [63.85088, '63.9'],
    [99.97, '99.9'],
    [100, '100.0'],
    [0, '0.0'],
    [null, '–'],
  ])('writes the score %s as %s: rounding never completes it', (value, text) => {
    expect(points(value)).toBe(text)
  })

  it.each([
    [0.5249, '+0.5'],
    [-3.9436, '−3.9'],
    [0.04, '0.0'],
    [-0.04, '0.0'],
    [null, '–'],
  ])('writes the change %s as %s', (value, text) => {
    expect(signedPoints(value)).toBe(text)
  })

  it.each([
    [84.53, `85${nb}%`],
    [99.6, `99${nb}%`],
    [100, `100${nb}%`],
    [0.2, `<${nb}1${nb}%`],
    [0, `0${nb}%`],
    [null, '–'],
  ])('writes the share %s as %s: never all, never nothing by rounding', (value, text) => {
    expect(percent(value)).toBe(text)
  })

  it('keeps a worth that is more than nothing above nothing', () => {
    expect([worthPoints(0.01), worthPoints(0.06), worthPoints(13.4656), worthPoints(0)]).toEqual([
      `<${nb}0.1`,
      '+0.1',
      '+13.5',
      '0.0',
    ])
  })

  it('writes counts, bars and account ids for people', () => {
    expect({
      counts: [plural(1, 'resource', 'resources'), plural(1234, 'resource', 'resources'), whole(200_000)],
      bars: [wholePoints(99.7), wholePoints(41.96), wholePoints(null)],
      account: accountNumber('111122223333'),
      other: accountNumber('not an id'),
      spanish: [points(63.85, 'es'), signedPoints(-3.94, 'es'), whole(12_345, 'es')],
    }).toEqual({
      counts: ['1 resource', '1,234 resources', '200,000'],
      bars: ['99', '42', '–'],
      account: `1111${nb}2222${nb}3333`,
      other: 'not an id',
      spanish: ['63,9', '−3,9', '12.345'],
    })
  })
})

describe('changes as they are shown', () => {
  it('add up to what the ends show', () => {
    // 54.46 to 49.62 are shown as 54.5 to 49.6: 4.9 lower, though the parts round to 4.8.
    expect(shownChanges(54.46, [1.14, -4.04, -2.94, 0.06, 0.94])).toEqual([1.1, -4, -3, 0.1, 0.9])
    expect(shownChanges(99.97, [0.03, 0])).toEqual([0.1, 0])
    expect(shownChanges(10, [])).toEqual([])
  })

  it('never stray a tenth from the change, and lose nothing on the way', () => {
    const scores = fc.array(fc.double({ min: 0, max: 99, noNaN: true }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(scores, (levels) => {
        const [before = 0] = levels
        const changes = levels.slice(1).map((level, index) => level - (levels[index] ?? 0))
        const steps = shownChanges(before, changes)
        const sum = steps.reduce((all, step) => all + step, 0)
        // Tenths do not add up to the last bit: a sum that ends a hair below nothing is none.
        expect(Number(points(before)) + sum).toBeCloseTo(Number(points(levels.at(-1) ?? before)), 9)
        for (const [index, step] of steps.entries())
          expect(Math.abs(step - (changes[index] ?? 0))).toBeLessThanOrEqual(0.1 + 1e-9)
      }),
    )
  })
})

describe('dates', () => {
  const at = '2026-10-24T22:05:09.000Z'
  it('reads in prose, in tables and in the reader’s own zone', () => {
    expect({
      prose: proseDate(at, {}, '2026-11-24T00:00:00.000Z'),
      otherYear: proseDate(at, {}, '2027-01-02T00:00:00.000Z'),
      zone: proseDate(at, { timeZone: 'Asia/Tokyo' }, at),
      spanish: proseDate(at, { language: 'es' }, at),
      month: monthYear(at),
      table: [isoDate(at), isoDateTime(at), isoDateTime(at, { timeZone: 'Asia/Tokyo' })],
      clock: clock(at),
    }).toEqual({
      prose: '24 October',
      otherYear: '24 October 2026',
      zone: '25 October',
      spanish: '24 de octubre',
      month: 'Oct 2026',
      table: ['2026-10-24', '2026-10-24 22:05', '2026-10-25 07:05'],
      clock: '22:05',
    })
  })

  it.each([
    [41, '41 s'],
    [185, '3 min 5 s'],
    [7440, '2 h 4 min'],
    [-5, '0 s'],
  ])('writes %i seconds as %s', (seconds, text) => {
    expect(duration(at, new Date(Date.parse(at) + seconds * 1000).toISOString())).toBe(text)
  })

  it('counts whole days in both directions', () => {
    expect([
      daysBetween(at, '2026-11-24T22:05:09.000Z'),
      daysBetween(at, '2026-10-22T22:05:09.000Z'),
    ]).toEqual([31, -2])
  })
})
