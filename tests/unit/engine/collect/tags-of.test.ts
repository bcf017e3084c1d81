import { expect, it } from 'vitest'
import { tagsOf } from '../../../../electron/engine/collect/tags-of'

const tag = (Key: string, Value?: string) => (Value === undefined ? { Key } : { Key, Value })

it.each([
  ['no field', undefined, {}],
  ['none', [], {}],
  ['in whatever order', [tag('b', '2'), tag('a', '1')], { a: '1', b: '2' }],
  ['a key without a value', [tag('retired')], { retired: '' }],
  ['a value without a key', [{ Value: 'lost' }], {}],
  ['keys that differ in case', [tag('owner', 'ada'), tag('Owner', 'bob')], { owner: 'ada', Owner: 'bob' }],
  [
    'the longest that AWS keeps',
    [tag('k '.repeat(64), 'é'.repeat(256))],
    { ['k '.repeat(64)]: 'é'.repeat(256) },
  ],
  ['longer ones', [tag('k'.repeat(129), 'x'), tag('k', 'x'.repeat(257)), tag('a', '1')], { a: '1' }],
  ['an access key that IAM lets people describe', [tag('AKIAIOSFODNN7EXAMPLE', 'laptop')], {}],
  ['a value like a session token', [tag('note', 'A1b2'.repeat(30))], {}],
  ['what is called a secret', [tag('db-password', 'hunter2'), tag('ApiKey', 'k'), tag('secret', 's')], {}],
  ['hostile words', [tag('Owner', `<b>'"=cmd|`)], { Owner: `<b>'"=cmd|` }],
])('reads %s', (_which, listed, tags) => {
  expect(tagsOf(listed)).toEqual(tags)
})

it('takes the same tags in another order for the same fact', () => {
  const listed = [tag('b', '2'), tag('c', '3'), tag('a', '1')]
  expect(JSON.stringify(tagsOf(listed))).toBe(JSON.stringify(tagsOf([...listed].reverse())))
})

it('keeps no more than AWS does, and a key that is special to JavaScript as any other', () => {
  const many = Array.from({ length: 60 }, (_, at) => tag(`k${String(at).padStart(2, '0')}`, 'v'))
  expect(Object.keys(tagsOf(many))).toHaveLength(50)
  expect(Object.entries(tagsOf([tag('__proto__', 'x')]))).toEqual([['__proto__', 'x']])
})
