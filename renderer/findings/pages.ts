import { shallowRef } from 'vue'
import type { FindingsFilter, FindingView } from '../../shared/contract/views'
import type { Trouble } from '../../shared/contract/reply'
import { toTrouble, type useApi } from '../api'

export const pageSize = 200

type Page =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly findings: readonly FindingView[] }
  | { readonly status: 'failed'; readonly trouble: Trouble }

/** Findings of checks, fetched a page at a time as they scroll into sight. Answers to an older filter are dropped. */
export function createPages(api: ReturnType<typeof useApi>) {
  const pages = shallowRef<ReadonlyMap<string, Page>>(new Map())
  let filter: FindingsFilter = {}
  let generation = 0

  const keyOf = (checkId: string, page: number) => `${checkId}#${page}`
  const put = (key: string, page: Page): void => {
    pages.value = new Map(pages.value).set(key, page)
  }

  /** Starts over under another filter, or under the same one after a scan. */
  function reset(next: FindingsFilter): void {
    filter = next
    generation += 1
    pages.value = new Map()
  }

  async function want(checkId: string, position: number): Promise<void> {
    const page = Math.floor(position / pageSize)
    const key = keyOf(checkId, page)
    if (pages.value.has(key)) return
    const asked = generation
    put(key, { status: 'loading' })
    const answer = await api('findings.list', {
      ...filter,
      checkId,
      offset: page * pageSize,
      limit: pageSize,
    }).then(
      ({ findings }): Page => ({ status: 'ready', findings }),
      (error: unknown): Page => ({ status: 'failed', trouble: toTrouble(error) }),
    )
    if (asked === generation) put(key, answer)
  }

  function at(checkId: string, position: number): FindingView | Trouble | undefined {
    const page = pages.value.get(keyOf(checkId, Math.floor(position / pageSize)))
    if (page?.status === 'failed') return page.trouble
    return page?.status === 'ready' ? page.findings[position % pageSize] : undefined
  }

  /** Forgets what failed, so that it is asked again. */
  const retry = (): void => {
    pages.value = new Map([...pages.value].filter(([, { status }]) => status !== 'failed'))
  }

  return { reset, want, at, retry }
}
