import { expect, it } from 'vitest'
import { layOut } from '../../../renderer/findings/layout'

const group = (checkId: string, matching: number, pass = 0) => ({
  checkId,
  title: checkId,
  severity: 'high' as const,
  service: 's3',
  counts: { pass, fail: matching, unknown: 0, 'not-applicable': 0, attested: 0, suppressed: 0 },
  matching,
  worth: null,
})
const groups = [group('a', 2, 1), group('b', 3), group('c', 1, 5)]
const shortened = (open: string[]) => {
  const layout = layOut(groups, new Set(open))
  return Array.from({ length: layout.size }, (_, index) => {
    const row = layout.at(index)
    if (row?.type === 'finding') return `${row.group.checkId}${row.position}`
    return row?.type === 'rest' ? `${row.group.checkId}+` : (row?.group.checkId ?? '?')
  }).join(' ')
}

it.each([
  [[], 'a b c'],
  [['a'], 'a a0 a1 a+ b c'],
  [['b', 'c'], 'a b b0 b1 b2 c c0 c+'],
  [['a', 'b', 'c'], 'a a0 a1 a+ b b0 b1 b2 c c0 c+'],
])('puts the lines of %j in order', (open, lines) => {
  expect(shortened(open)).toBe(lines)
})

it('finds lines by check, and none outside', () => {
  const layout = layOut(groups, new Set(['a']))
  expect([
    layout.indexOf('b'),
    layout.indexOf('a', 1),
    layout.indexOf('gone'),
    layout.at(-1),
    layout.at(layout.size),
    layOut([], new Set()).at(0),
  ]).toEqual([4, 2, -1, undefined, undefined, undefined])
})

it('lays out 200,000 findings without making a line for each', () => {
  const layout = layOut([group('a', 100_000), group('b', 100_000)], new Set(['a', 'b']))
  expect([layout.size, layout.at(150_000)]).toMatchObject([
    200_002,
    { type: 'finding', group: { checkId: 'b' }, position: 49_998 },
  ])
})
