import { expect, it } from 'vitest'
import { toMoment } from '../../../../electron/engine/iam/moments'

const newYear = Date.UTC(2026, 0, 1)

it.each([
  ['2026-01-01T00:00:00Z', newYear],
  ['2026-01-01T00:00:00.000Z', newYear],
  ['2026-01-01T00:00Z', newYear],
  ['2026-01-01T02:00:00+02:00', newYear],
  ['2025-12-31T19:00:00-0500', newYear],
  ['2026-01-01T00:00:00', newYear],
  ['2026-01-01', newYear],
  ['2026-01', newYear],
  ['2026', newYear],
  ['1767225600', newYear],
  ['0', 0],
])('%s is an instant', (text, expected) => {
  expect(toMoment(text)).toBe(expected)
})

it.each(['', 'soon', '01/01/2026', '2026-13-45', '2026-01-01 00:00'])('%j is none', (text) => {
  expect(toMoment(text)).toBeNaN()
})
