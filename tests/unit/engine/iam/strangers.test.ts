import { expect, it } from 'vitest'
import { anyValue, holdsAlways, letsPass } from '../../../../electron/engine/iam/strangers'

const condition = (operator: string, ...values: readonly string[]) => ({
  operator: operator.toLowerCase(),
  key: 'sts:externalid',
  values,
})

it.each<readonly [string, string, boolean | null, boolean]>([
  ['StringEquals', 'acme', false, false],
  ['StringLike', '*', true, false],
  ['StringNotEquals', 'acme', true, true],
  ['StringEqualsIfExists', 'acme', true, false],
  ['Null', 'true', true, false],
  ['Null', 'false', true, false],
  ['StringSoundsLike', 'acme', null, false],
])('%s %s lets a stranger pass: %s, always: %s', (operator, value, passes, always) => {
  expect(letsPass(condition(operator, value), [anyValue])).toBe(passes)
  expect(holdsAlways(condition(operator, value), [anyValue])).toBe(always)
})
