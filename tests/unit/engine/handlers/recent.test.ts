import { expect, it } from 'vitest'
import { createRecent } from '../../../../electron/engine/handlers/recent'

it('makes an answer once, and forgets what was asked for longest ago', () => {
  const made: string[] = []
  const recent = createRecent<string>(2)
  const ask = (key: string) =>
    recent(key, () => {
      made.push(key)
      return `answer to ${key}`
    })
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(
    ['a', 'b', 'a', 'c', 'a', 'b'].map((key) => `answer to ${key}`),
  )
  // `b` was forgotten for `c`, since `a` was asked for again in between.
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
