import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchesGlob, plainText } from '../../../../electron/engine/iam/glob'
import { fillIn, isFixed, textOf } from '../../../../electron/engine/iam/variables'

it('matches what comes out of a variable as plain text, wildcards or not', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (value, other) => {
      const tokens = fillIn('${key}', new Map([['key', [value]]])) ?? []
      expect(tokens).toEqual(plainText(value))
      expect(textOf(tokens)).toBe(value)
      expect(matchesGlob(tokens, other)).toBe(value === other)
    }),
  )
})

it('fills in several, whatever their case, between text with wildcards', () => {
  const context = new Map([
    ['aws:username', ['ada']],
    ['aws:principaltag/team', ['a*']],
  ])
  const tokens = fillIn('🏠/${AWS:UserName}/${aws:PrincipalTag/team}/*', context) ?? []
  expect(matchesGlob(tokens, '🏠/ada/a*/x')).toBe(true)
  expect(matchesGlob(tokens, '🏠/ada/ab/x')).toBe(false)
})

it.each([
  ['vpc-1', true],
  ['', false],
  ['vpc-*', false],
  ['vpc-?', false],
  ['${aws:username}', false],
])('%j is fixed: %s', (value, expected) => {
  expect(isFixed(value)).toBe(expected)
})
