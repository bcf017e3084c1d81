/** More pages than any real list has: the largest allowed page size gives a million items before this. */
export const maxPages = 1000

/**
 * The pages of an SDK paginator, with a guard against a list that never ends. It throws where a token comes back twice
 * or the pages go on for ever: a list cut short in silence would look complete.
 *
 * @param tokenOf the token for the next page, in that operation's own field
 */
export async function* eachPage<Page>(
  pages: AsyncIterable<Page>,
  tokenOf: (page: Page) => string | undefined,
): AsyncGenerator<Page, void, undefined> {
  const tokens = new Set<string>()
  let count = 0
  for await (const page of pages) {
    count += 1
    if (count > maxPages) throw new Error(`The list did not end after ${maxPages} pages.`)
    const token = tokenOf(page)
    if (token !== undefined && token !== '') {
      if (tokens.has(token))
        throw new Error(`The list came back to a page it had given already (page ${count}).`)
      tokens.add(token)
    }
    yield page
  }
}

/** All items of all pages. */
export async function allItems<Page, Item>(
  pages: AsyncIterable<Page>,
  tokenOf: (page: Page) => string | undefined,
  itemsOf: (page: Page) => readonly Item[] | undefined,
): Promise<readonly Item[]> {
  const items: Item[] = []
  for await (const page of eachPage(pages, tokenOf)) for (const item of itemsOf(page) ?? []) items.push(item)
  return items
}

/**
 * The pages of a list that the SDK has no paginator for.
 *
 * @param ask one page, from its token on; the first without one
 */
export async function* askedPages<Page>(
  ask: (token: string | undefined) => Promise<Page>,
  tokenOf: (page: Page) => string | undefined,
): AsyncGenerator<Page, void, undefined> {
  let token: string | undefined
  do {
    const page = await ask(token)
    yield page
    token = tokenOf(page)
  } while (token !== undefined && token !== '')
}
