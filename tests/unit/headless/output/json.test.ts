import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toJsonText } from '../../../../electron/headless/output/json'

it.each([
  ['plain text', { a: 'acme' }, '{"a":"acme"}'],
  ['C0 and C1 codes', ['\u001b[2J', '\u009b2J', '\u007f'], String.raw`["\u001b[2J","\u009b2J","\u007f"]`],
  ['marks of direction', ['\u202egnp.exe'], String.raw`["\u202egnp.exe"]`],
  ['an invisible character of two parts', ['\u{e0041}'], String.raw`["\udb40\udc41"]`],
])('writes %s', (_what, value, written) => {
  expect(toJsonText(value)).toBe(written)
})

it('is read as the same value, whatever it holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(toJsonText(value, 2))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
