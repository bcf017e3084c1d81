import type { RouteLocationRaw } from 'vue-router'
import { builtInViews, type BuiltInView, type ViewFilter } from '../../shared/contract/views/saved-views'
import { without } from '../without'
import { findingsAt, toFilter, type FindingsQuery } from './query'

/** What a view asks, as the page has it in its address. */
export const queryOfView = ({
  checkId,
  item,
  framework,
  control,
  operation,
  search,
  ...filter
}: ViewFilter): FindingsQuery => ({
  everywhere: false,
  outcomes: filter.outcomes ?? [],
  severities: filter.severities ?? [],
  services: filter.services ?? [],
  regions: filter.regions ?? [],
  subGoals: filter.subGoals ?? [],
  responsibilities: filter.responsibilities ?? [],
  changes: filter.changes ?? [],
  overdue: filter.overdue ?? false,
  owners: filter.owners ?? [],
  suppressed: filter.suppressed ?? 'hide',
  ...(checkId === undefined ? {} : { checkId }),
  ...(item === undefined ? {} : { item }),
  ...(framework === undefined ? {} : { framework }),
  ...(control === undefined ? {} : { control }),
  ...(operation === undefined ? {} : { operation }),
  ...(search === undefined ? {} : { search }),
})

/** What of the page a view keeps: everything but whose findings they are. */
export const viewOfQuery = (query: FindingsQuery): ViewFilter => without(toFilter(query, []), 'targetIds')

/** The view that asks exactly this, whichever accounts are asked. */
export const isView = (query: FindingsQuery, filter: ViewFilter): boolean => {
  const plain = (each: FindingsQuery) => JSON.stringify(queryOfView(viewOfQuery(each)))
  return plain(query) === plain(queryOfView(filter))
}

export const viewAt = (filter: ViewFilter): RouteLocationRaw => findingsAt(queryOfView(filter))
export const builtInAt = (view: BuiltInView): RouteLocationRaw => viewAt(builtInViews[view])
