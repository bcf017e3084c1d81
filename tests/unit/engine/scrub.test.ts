import { expect, it } from 'vitest'
import { z } from 'zod'
import { faultTrace, faultWords } from '../../../electron/engine/scrub'

const secret = 'hunter2-hunter2'

const thrownBy = (act: () => unknown): unknown => {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown.')
}

it.each([
  ['what is no error', 'a text', 'Something that is no error was thrown.'],
  ['our own words', new Error('The unit is unknown.'), 'The unit is unknown.'],
  ['a kind and its words', new RangeError('Invalid time value'), 'RangeError: Invalid time value'],
  ['no text that was parsed', thrownBy(() => JSON.parse(secret)), 'SyntaxError'],
  ['no value that was checked', thrownBy(() => z.literal('a').parse(secret)), 'ZodError'],
  ['no key', new Error('refused for AKIAIOSFODNN7EXAMPLE'), 'refused for AKIA…'],
])('says of a fault: %s', (_, error, words) => {
  expect(faultWords(error)).toBe(words)
})

it('traces a fault to places in the code, and to nothing that its message holds', () => {
  const error = thrownBy(() => JSON.parse(`${secret}\n    at ${secret}`))
  const trace = faultTrace(error)
  expect(trace).toMatch(/^SyntaxError\n {4}at .*scrub\.test\.ts:\d+:\d+/s)
  expect(trace).not.toContain(secret)
})
