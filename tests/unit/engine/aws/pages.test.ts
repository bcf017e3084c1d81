import { expect, it } from 'vitest'
import { allItems, askedPages, maxPages } from '../../../../electron/engine/aws/pages'

interface Page {
  readonly items?: readonly number[]
  readonly token?: string
}

async function* pages(...all: readonly Page[]): AsyncGenerator<Page> {
  for (const page of all) yield await Promise.resolve(page)
}
const itemsOf = (source: AsyncIterable<Page>) =>
  allItems(
    source,
    ({ token }) => token,
    ({ items }) => items,
  )

it('gives all items of all pages, also where a page has none', async () => {
  const source = pages({ items: [1, 2], token: 'a' }, { token: 'b' }, { items: [3], token: '' })
  expect(await itemsOf(source)).toEqual([1, 2, 3])
})

it('throws where a page comes back, instead of calling the list complete', async () => {
  const source = pages({ items: [1], token: 'a' }, { items: [2], token: 'b' }, { items: [1], token: 'a' })
  await expect(itemsOf(source)).rejects.toThrow('came back to a page it had given already (page 3)')
})

it('throws where the pages do not end', async () => {
  async function* endless(): AsyncGenerator<Page> {
    for (let page = 0; ; page += 1) yield await Promise.resolve({ items: [page], token: String(page) })
  }
  await expect(itemsOf(endless())).rejects.toThrow(`did not end after ${maxPages} pages`)
})

it('asks page after page where the SDK has no paginator, until there is no token', async () => {
  const answers: Readonly<Record<string, Page>> = {
    first: { items: [1], token: 'a' },
    a: { token: 'b' },
    b: { items: [2], token: '' },
  }
  const asked: (string | undefined)[] = []
  const source = askedPages(
    (token) => {
      asked.push(token)
      return Promise.resolve(answers[token ?? 'first'] ?? {})
    },
    ({ token }) => token,
  )
  expect(await itemsOf(source)).toEqual([1, 2])
  expect(asked).toEqual([undefined, 'a', 'b'])
})
