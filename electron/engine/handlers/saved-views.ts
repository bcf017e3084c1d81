import { z } from 'zod'
import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import { builtInIds, savedViewSchema, type SavedView } from '../../../shared/contract/views'
import { viewWords } from '../../../shared/text/view-words'
import type { HandlerDeps } from './deps'

const key = 'findings.views'
const most = 200
const storedSchema = z.array(z.looseObject({ id: z.string() }))
type Stored = z.infer<typeof storedSchema>

/** Names are compared as people read them: `Act now` and `act now` are one. */
const asRead = (name: string): string => name.trim().toLowerCase()
const taken = new Set(
  [...builtInIds, ...Object.values(viewWords).flatMap((words) => Object.values(words))].map(asRead),
)

/** What a newer version stored may say more than this one reads: it is not shown, and it is not lost. */
const readable = (stored: Stored): readonly SavedView[] =>
  stored
    .flatMap((each) => {
      const { success, data } = savedViewSchema.safeParse(each)
      return success ? [data] : []
    })
    .sort((a, b) => a.name.localeCompare(b.name))

type ViewChannel = 'views.list' | 'views.save' | 'views.delete'

export function viewHandlers({ history, newId }: HandlerDeps): Pick<Handlers, ViewChannel> {
  const { settings } = history
  const read = (): Stored => {
    const { success, data } = storedSchema.safeParse(settings.get(key) ?? [])
    return success ? data : []
  }

  return {
    'views.list': () => readable(read()),
    'views.save': ({ id = newId(), name, filter }) =>
      history.atomically(() => {
        const others = read().filter((each) => each.id !== id)
        if (taken.has(asRead(name)) || readable(others).some((each) => asRead(each.name) === asRead(name)))
          throw expected('bad-request', `There is a view called "${name}" already.`, 'Choose another name.')
        if (others.length >= most)
          throw expected('bad-request', `There are ${most} views already.`, 'Delete one that nobody needs.')
        const view = { id, name, filter }
        settings.set(key, [...others, view])
        return view
      }),
    'views.delete': ({ id }) =>
      history.atomically(() => {
        const views = read()
        if (!views.some((each) => each.id === id))
          throw expected('not-found', 'There is no such view any more.', 'Look at the list of views again.')
        settings.set(
          key,
          views.filter((each) => each.id !== id),
        )
        return {}
      }),
  }
}
