import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collectors } from '../../../electron/engine/collect'
import { serviceOf, type InputKey } from '../../../shared/domain/inputs'
import { clientsOf } from '../../support/service-clients'

// What the built program loads, read from its files: `npm test` builds first.

const chunks = new Map(
  globSync('*.js', { cwd: 'out/main' }).map((file) => [file, readFileSync(`out/main/${file}`, 'utf8')]),
)

/** A chunk with all that comes with it, before anything in it runs. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (!seen.has(file)) {
    seen.add(file)
    const text = chunks.get(file) ?? ''
    for (const [, next = ''] of text.matchAll(/(?:from|import)["'`]\.\/([^"'`]+\.js)["'`]/g))
      loadedWith(next, seen)
  }
  return seen
}

/** The clients of AWS whose code is in these chunks: each carries the namespace of its service's model. */
const clientsIn = (files: Iterable<string>): readonly string[] =>
  [...files]
    .flatMap((file) => [...(chunks.get(file) ?? '').matchAll(/["'`]com\.amazonaws\.([a-z0-9]+)["'`]/g)])
    .map(([, client = '']) => client)
    .toSorted()

const loaders = [...chunks.values()].flatMap((text) => [
  ...text.matchAll(/"([a-z0-9]+\.[a-z0-9-]+)":\(\)=>import\(["'`]\.\/([^"'`]+\.js)["'`]\)/g),
])
const chunkOf = new Map(loaders.map(([, input = '', file = '']) => [input, file]))

it('has code of many clients, so that it can be looked for', () => {
  expect(new Set(clientsIn(chunks.keys())).size).toBeGreaterThan(40)
})

it.each(['cli.js', 'engine.js', 'index.js'])('%s starts without a client of AWS', (entry) => {
  const loaded = loadedWith(entry)
  expect([loaded.size > 1, clientsIn(loaded)]).toEqual([true, []])
})

describe.each(Object.keys(collectors) as InputKey[])('%s', (input) => {
  it('loads the clients of its service alone', () => {
    const file = chunkOf.get(input)
    const loaded = clientsIn(loadedWith(file ?? ''))
    const own = clientsOf(serviceOf(input))
    expect([file === undefined, loaded.length > 0, loaded.filter((client) => !own.includes(client))]).toEqual(
      [false, true, []],
    )
  })
})
