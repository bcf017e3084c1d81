import type { Client } from '../../../shared/contract/client'
import { expected } from '../../../shared/contract/reply'
import { builtInIds, builtInViews, type ViewFilter } from '../../../shared/contract/views'
import { viewWords } from '../../../shared/text/view-words'

interface Named {
  /** Everything it answers to, the first for people. */
  readonly names: readonly string[]
  readonly filter: ViewFilter
}

/**
 * What the view of this name asks, or `opening` where none is named. A view that comes with Triad answers to its id and
 * to its name in either language. Throws an `Expected` that lists the views where there is none of this name.
 */
export async function startFrom(
  ask: Client,
  name: string | undefined,
  opening: ViewFilter,
): Promise<ViewFilter> {
  if (name === undefined) return opening
  const saved = await ask('views.list', {})
  const views: readonly Named[] = [
    ...builtInIds.map((id) => ({
      names: [id, viewWords.en[id], viewWords.es[id]],
      filter: builtInViews[id],
    })),
    ...saved.map((view) => ({ names: [view.name], filter: view.filter })),
  ]
  const wanted = name.trim().toLowerCase()
  const found = views.find(({ names }) => names.some((each) => each.toLowerCase() === wanted))
  if (found === undefined)
    throw expected(
      'not-found',
      `There is no view called "${name}".`,
      `There are ${views.map(({ names }) => `"${names[0] ?? ''}"`).join(', ')}.`,
    )
  return found.filter
}
