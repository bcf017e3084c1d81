import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../../../electron/engine/aws/refusal'
import { collectors, loadCollectors } from '../../../../electron/engine/collect'
import type { InputKey } from '../../../../shared/domain/inputs'
import manifest from '../../../../package.json'
import { placeFor, usualRegion } from '../../../support/collecting'

const loaded = await loadCollectors(Object.keys(collectors) as InputKey[])
const packages = await readPaged()
/** In the words of `Collector.operations`. */
const paged = new Set(
  packages.flatMap(({ services, lists }) =>
    services.flatMap((service) => lists.map((list) => `${service}:${list}`)),
  ),
)

const tokens = [
  'NextToken',
  'nextToken',
  'Marker',
  'NextMarker',
  'ContinuationToken',
  'position',
  'LastEvaluatedTableName',
]
const more = { ...Object.fromEntries(tokens.map((field) => [field, 'page-2'])), IsTruncated: true }
/** A page without items that is not the last one, in the words of every service. */
const emptyPage = { ...more, DistributionList: more }

describe.each(loaded)('$input', (collector) => {
  it('goes on after a page that is empty, and takes an answer that holds nothing', async () => {
    const answered = new Set<string>()
    const answer = (operation: string): object => {
      const isFirst = !answered.has(operation)
      answered.add(operation)
      return isFirst && paged.has(operation) ? emptyPage : {}
    }
    const answers = Object.fromEntries(collector.operations.map((operation) => [operation, answer]))
    const { place, asked } = placeFor([collector], answers, usualRegion(collector))
    const told = await collector.collect(place).catch((error: unknown) => error)
    // What rests on a field that the answer does not hold is a gap, and no mistake in the program.
    expect(Array.isArray(told) || isRefusal(told)).toBe(true)
    const asks = (operation: string) => asked.filter((call) => call.operation === operation).length
    expect([...answered].filter((operation) => paged.has(operation) && asks(operation) < 2)).toEqual([])
  })
})

it('sends what comes in pages through a paginator alone', () => {
  const sent = globSync('electron/engine/collect/**/*.ts').flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return packages
      .filter(({ name }) => text.includes(`from '${name}'`))
      .flatMap(({ lists }) => lists.filter((list) => text.includes(`new ${list}Command(`)))
      .map((list) => `${file}: ${list}`)
  })
  expect(sent).toEqual([])
})

/** What the SDK knows to come in pages, by package. */
async function readPaged() {
  const packages = Object.keys(manifest.devDependencies).filter((name) => name.startsWith('@aws-sdk/client-'))
  return Promise.all(
    packages.map(async (name) => {
      const names = Object.keys((await import(/* @vite-ignore */ name)) as object)
      return {
        name,
        services: names.flatMap((each) => /^([A-Za-z0-9]+)Client$/.exec(each)?.[1]?.toLowerCase() ?? []),
        lists: names.flatMap((each) => /^paginate([A-Z].*)$/.exec(each)?.[1] ?? []),
      }
    }),
  )
}
