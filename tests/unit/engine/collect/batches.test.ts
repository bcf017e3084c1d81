import { expect, it } from 'vitest'
import { batches } from '../../../../electron/engine/collect/batches'

it.each([
  [[], []],
  [[1], [[1]]],
  [[1, 2], [[1, 2]]],
  [
    [1, 2, 3, 4, 5],
    [[1, 2], [3, 4], [5]],
  ],
])('puts %j into lists of two', (items, of) => {
  expect(batches(items, 2)).toEqual(of)
})
