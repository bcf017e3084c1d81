import type { Client } from '../../../shared/contract/client'
import type { FindingsFilter, FindingView } from '../../../shared/contract/views'

const pageSize = 1000

/** Every finding that the filter admits, page by page in the engine's order. */
export async function* allFindings(ask: Client, filter: FindingsFilter): AsyncGenerator<FindingView> {
  for (let offset = 0; ; offset += pageSize) {
    const { total, findings } = await ask('findings.list', { ...filter, offset, limit: pageSize })
    yield* findings
    if (offset + pageSize >= total) return
  }
}
