import { describe, expect, it } from 'vitest'
import { holds } from '../../../../electron/engine/iam/conditions'
import type { Context } from '../../../../electron/engine/iam/variables'

const context: Context = new Map([
  ['name', ['Ada']],
  ['tags', ['a', 'b']],
  ['none', []],
  ['size', ['10']],
  ['at', ['2026-01-01T00:00:00Z']],
  ['ip', ['203.0.113.7']],
  ['mfa', ['true']],
  ['arn', ['arn:aws:iam::111122223333:role/team/app']],
  ['wild', ['*']],
  ['bytes', ['AQI=']],
])
const ask = (operator: string, key: string, ...values: readonly string[]) =>
  holds({ operator: operator.toLowerCase(), key, values }, context, true)

describe('operators', () => {
  it.each<readonly [string, string, readonly string[], boolean]>([
    ['StringEquals', 'name', ['Ada'], true],
    ['StringEquals', 'name', ['ada'], false],
    ['StringEquals', 'name', ['A*'], false],
    ['StringEquals', 'name', ['Bob', 'Ada'], true],
    ['StringEquals', 'name', [], false],
    ['StringNotEquals', 'name', ['Bob', 'Ada'], false],
    ['StringNotEquals', 'name', ['Bob'], true],
    ['StringEqualsIgnoreCase', 'name', ['ADA'], true],
    ['StringNotEqualsIgnoreCase', 'name', ['ADA'], false],
    ['StringLike', 'name', ['A?a'], true],
    ['StringNotLike', 'name', ['A*'], false],
    ['StringLike', 'name', ['${wild}'], false],
    ['StringLike', 'wild', ['${wild}'], true],
    ['StringLike', 'wild', ['${*}'], true],
    ['StringLike', 'name', ['${*}'], false],
    ['StringEquals', 'name', ["${absent, 'Ada'}"], true],
    ['StringEquals', 'name', ['${absent}'], false],
    ['StringNotEquals', 'name', ['${absent}'], true],
    ['StringEquals', 'name', ['${tags}'], false],
    ['NumericEquals', 'size', ['10.0'], true],
    ['NumericNotEquals', 'size', ['10'], false],
    ['NumericLessThan', 'size', ['9'], false],
    ['NumericLessThanEquals', 'size', ['10'], true],
    ['NumericGreaterThan', 'size', ['9'], true],
    ['NumericGreaterThanEquals', 'size', ['11'], false],
    ['NumericLessThan', 'size', ['many'], false],
    ['NumericEquals', 'size', [''], false],
    ['NumericNotEquals', 'name', ['10'], true],
    ['DateLessThan', 'at', ['2026-01-02'], true],
    ['DateGreaterThan', 'at', ['soon'], false],
    ['DateEquals', 'at', ['1767225600'], true],
    ['IpAddress', 'ip', ['203.0.113.0/24'], true],
    ['NotIpAddress', 'ip', ['203.0.113.0/24'], false],
    ['Bool', 'mfa', ['True'], true],
    ['Bool', 'mfa', ['false'], false],
    ['Bool', 'name', ['Ada'], false],
    ['BinaryEquals', 'bytes', ['AQI'], true],
    ['BinaryEquals', 'bytes', ['AQM='], false],
    ['ArnLike', 'arn', ['arn:aws:iam::111122223333:role/*'], true],
    ['ArnEquals', 'arn', ['arn:aws:iam::*:role/team/?pp'], true],
    ['ArnLike', 'arn', ['arn:aws:iam::*'], false],
    ['ArnLike', 'arn', ['arn:aws:*:111122223333:role/*'], false],
    ['ArnNotLike', 'arn', ['arn:aws:iam::444455556666:*'], true],
    ['Null', 'name', ['true'], false],
    ['Null', 'name', ['false'], true],
    ['Null', 'absent', ['true'], true],
    ['Null', 'absent', ['false'], false],
  ])('%s of %s and %j: %s', (operator, key, values, expected) => {
    expect(ask(operator, key, ...values)).toBe(expected)
  })
})

describe('a key that the request lacks, and sets', () => {
  it.each<readonly [string, string, readonly string[], boolean]>([
    ['StringEquals', 'absent', ['a'], false],
    ['StringNotEquals', 'absent', ['a'], true],
    ['StringEqualsIfExists', 'absent', ['a'], true],
    ['StringEqualsIfExists', 'name', ['a'], false],
    ['NumericLessThan', 'absent', ['1'], false],
    ['ForAllValues:StringEquals', 'absent', ['a'], true],
    ['ForAllValues:StringEquals', 'none', ['a'], true],
    ['ForAnyValue:StringEquals', 'absent', ['a'], false],
    ['ForAnyValue:StringNotEquals', 'absent', ['a'], false],
    ['ForAnyValue:StringEqualsIfExists', 'absent', ['a'], true],
    ['ForAllValues:StringEquals', 'tags', ['a'], false],
    ['ForAllValues:StringEquals', 'tags', ['a', 'b', 'c'], true],
    ['ForAllValues:StringNotEquals', 'tags', ['c'], true],
    ['ForAnyValue:StringEquals', 'tags', ['b'], true],
    ['ForAnyValue:StringNotEquals', 'tags', ['a'], true],
    ['ForAnyValue:StringNotEquals', 'tags', ['a', 'b'], false],
    ['StringEquals', 'tags', ['b'], true],
    ['StringNotEquals', 'tags', ['b'], false],
  ])('%s of %s and %j: %s', (operator, key, values, expected) => {
    expect(ask(operator, key, ...values)).toBe(expected)
  })
})

it.each(['StringSoundsLike', 'NullIfExists', 'ForAllValues:Null', 'NotBool', '', 'ForSomeValues:Bool'])(
  'does not judge by %j',
  (operator) => {
    expect(ask(operator, 'name', 'Ada')).toBeNull()
  },
)

it('takes a variable for text where the version knows none', () => {
  const condition = { operator: 'stringequals', key: 'name', values: ['${name}'] }
  expect([holds(condition, context, true), holds(condition, context, false)]).toEqual([true, false])
})
