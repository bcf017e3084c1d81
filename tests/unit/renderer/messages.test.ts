import { expect, it } from 'vitest'
import { messages } from '../../../renderer/i18n'
import { gapReasons } from '../../../shared/domain/evidence'
import { changes } from '../../../shared/domain/finding'
import { profileKinds } from '../../../shared/domain/profile'

interface Tree {
  readonly [key: string]: string | Tree
}
const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  )
const en = new Map(flat(messages.en))
const es = new Map(flat(messages.es))
const holes = (text: string | undefined) => [...new Set(text?.match(/\{\w+\}/g))].sort()

const sources = import.meta.glob<string>('../../../renderer/**/*.{vue,ts}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const code = Object.entries(sources)
  .filter(([file]) => !file.includes('/i18n/'))
  .map(([, text]) => text)
  .join('\n')
const fixed = [...code.matchAll(/\b(?:t|count)\(\s*'([^']+)'/g)].map(([, key]) => key ?? '')
const bindings = [...code.matchAll(/keypath="([^"]+)"/g)].map(([, key]) => key ?? '')

it('has every message that the window says', () => {
  expect(fixed.length).toBeGreaterThan(100)
  expect([...fixed, ...bindings].filter((key) => !en.has(key))).toEqual([])
})

it.each([
  ['todo.reason.', gapReasons],
  ['changed.', changes],
  ['profile.', profileKinds],
  ['criticality.', ['production', 'staging', 'development']],
  ['theme.', ['system', 'light', 'dark']],
])('has a message %s for each of its kinds', (path, kinds) => {
  expect(kinds.filter((kind) => !en.has(path + kind))).toEqual([])
})

it('says the same in Spanish: every key, with the same holes and as many plural forms', () => {
  expect([...es.keys()].sort()).toEqual([...en.keys()].sort())
  const shape = (text: string | undefined) => ({ holes: holes(text), forms: text?.split('|').length })
  expect(
    [...en].filter(([key, text]) => JSON.stringify(shape(text)) !== JSON.stringify(shape(es.get(key)))),
  ).toEqual([])
})
