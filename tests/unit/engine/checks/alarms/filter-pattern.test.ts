import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePattern, type Pattern } from '../../../../../electron/engine/checks/alarms/filter-pattern'
import { matchesPattern } from '../../../../../electron/engine/checks/alarms/matches-pattern'

const compare = (field: string, by: string, value: string) => ({
  type: 'compare',
  field: field.split('.'),
  by,
  value,
})
const isRoot = compare('userIdentity.type', '=', 'Root')
const notService = compare('eventType', '!=', 'AwsServiceEvent')
const noInvoker = { type: 'absent', field: ['userIdentity', 'invokedBy'] }
const cisRoot = { type: 'all', of: [isRoot, noInvoker, notService] }
const one = compare('a', '=', '1')
const two = compare('b', '=', '2')
const three = compare('c', '=', '3')

describe('one meaning, many spellings', () => {
  it.each([
    '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
    '{$.userIdentity.type="Root"&&$.userIdentity.invokedBy NOT EXISTS&&$.eventType!="AwsServiceEvent"}',
    '{ ($.userIdentity.type = Root) && ($.userIdentity.invokedBy not exists) && ($.eventType != AwsServiceEvent) }',
    '  {\n ((($.[\'userIdentity\'].type = "Root"))) && $.userIdentity[\'invokedBy\'] NOT EXISTS\n && $.eventType != "AwsServiceEvent"}  ',
  ])('%s', (text) => {
    expect(parsePattern(text)).toEqual(cisRoot)
  })
})

it.each([
  ['{ $.a = 1 || $.b = 2 && $.c = 3 }', { type: 'any', of: [one, { type: 'all', of: [two, three] }] }],
  ['{ ($.a = 1 || $.b = 2) && $.c = 3 }', { type: 'all', of: [{ type: 'any', of: [one, two] }, three] }],
  ['{ $.a = 1 }', one],
  ['{ $.n <= 5 }', compare('n', '<=', '5')],
  ['{ $.list[0].id = "a \\"b\\" (c)" }', compare('list.0.id', '=', 'a "b" (c)')],
  ['{ $.x IS NULL }', { type: 'null', field: ['x'] }],
  ['{ $.x IS TRUE }', { type: 'true', field: ['x'] }],
  ['{ $.x IS FALSE }', { type: 'false', field: ['x'] }],
])('reads %s', (text, pattern) => {
  expect(parsePattern(text)).toEqual(pattern)
})

it.each([
  '',
  'Root',
  '"Root"',
  '[ip, user, ...]',
  '{ }',
  '{ $.a }',
  '{ $.a = }',
  '{ a = 1 }',
  '{ $.a = 1 && }',
  '{ $.a = 1 $.b = 2 }',
  '{ ($.a = 1 }',
  '{ $.a = 1) }',
  '{ $.a = "1 }',
  '{ $.a = %AccessDenied.*% }',
  '{ $.list[*].id = 1 }',
  '{ $.a EXISTS NOT }',
])('does not pretend to understand %j', (text) => {
  expect(parsePattern(text)).toBeNull()
})

describe('what a pattern catches', () => {
  it.each([
    ['$.code = "*Unauthorized*"', { code: 'Client.UnauthorizedOperation' }, true],
    ['$.code = "AccessDenied*"', { code: 'AccessDenied' }, true],
    ['$.code = "AccessDenied*"', { code: 'NotAccessDenied' }, false],
    ['$.code = "a*a"', { code: 'a' }, false],
    ['$.code = "a*b*c"', { code: 'axbxc' }, true],
    ['$.code = "a*b*bc"', { code: 'abc' }, false],
    ['$.code = "accessdenied"', { code: 'AccessDenied' }, false],
    ['$.code != "a"', { code: 'b' }, true],
    ['$.code != "a*"', { code: 'ab' }, false],
    ['$.code != "a"', {}, false],
    ['$.code NOT EXISTS', {}, true],
    ['$.code NOT EXISTS', { code: null }, false],
    ['$.code IS NULL', { code: null }, true],
    ['$.code IS NULL', {}, false],
    ['$.on IS TRUE', { on: true }, true],
    ['$.on IS FALSE', { on: true }, false],
    ['$.n > 3', { n: 4 }, true],
    ['$.n >= 4', { n: 4 }, true],
    ['$.n < 4', { n: 4 }, false],
    ['$.n <= 3', { n: 4 }, false],
    ['$.n > 3', { n: 'many' }, false],
    ['$.constructor = "*"', {}, false],
    ['$.a.b = "x"', { a: 'x' }, false],
    ['$.a = "*"', { a: { b: 'x' } }, false],
  ])('%s of %o: %s', (test, event, caught) => {
    const pattern = parsePattern(`{ ${test} }`)
    expect(pattern && matchesPattern(pattern, event)).toBe(caught)
  })
})

const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/).filter((text) => !/^(?:NOT|IS)$/i.test(text))
const test = fc
  .record({ field: fc.array(word, { minLength: 1, maxLength: 3 }), value: word })
  .map(({ field, value }): Pattern => ({ type: 'compare', field, by: '=', value }))
const { pattern: anyPattern } = fc.letrec<{ pattern: Pattern }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4 },
    test,
    fc
      .record({
        type: fc.constantFrom('all' as const, 'any' as const),
        of: fc.tuple(tie('pattern'), tie('pattern')),
      })
      .map((joined): Pattern => joined),
  ),
}))

/** With brackets around everything and spaces or none between. */
function write(pattern: Pattern, space: string): string {
  if (pattern.type === 'compare')
    return `$.${pattern.field.join('.')}${space}${pattern.by}${space}"${pattern.value}"`
  if (pattern.type !== 'all' && pattern.type !== 'any') throw new Error(pattern.type)
  const by = pattern.type === 'all' ? '&&' : '||'
  return pattern.of.map((part) => `(${write(part, space)})`).join(`${space}${by}${space}`)
}

it('reads back whatever is written, with any spaces', () => {
  fc.assert(
    fc.property(anyPattern, fc.constantFrom('', ' ', '\n  '), (pattern, space) => {
      expect(parsePattern(`{${write(pattern, space)}}`)).toEqual(pattern)
    }),
  )
})

it('never throws, whatever the text', () => {
  const parts = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    '$.a',
    '=',
    '!=',
    '&&',
    '||',
    '"',
    '\\',
    '*',
    'NOT',
    'EXISTS',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(parts), fc.string(), (made, noise) => {
      for (const text of [made.join(''), `{${made.join('')}}`, `{${noise}}`]) {
        const pattern = parsePattern(text)
        if (pattern !== null) expect(typeof matchesPattern(pattern, { a: '*' })).toBe('boolean')
      }
    }),
  )
})
