import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Request } from '../../shared/contract/channels'
import type { Trouble } from '../../shared/contract/reply'
import type { SavedView } from '../../shared/contract/views'
import { toTrouble, useApi } from '../api'
import { useLoadable } from './loadable'
import { useNoticesStore } from './notices'

/** The views of findings that people gave a name. They are kept in the history: the command line knows them too. */
export const useSavedViewsStore = defineStore('saved-views', () => {
  const api = useApi()
  const notices = useNoticesStore()
  const { state, value, load, reload } = useLoadable(
    () => api('views.list', {}),
    () => 'views',
  )
  const list = computed(() => value.value ?? [])

  /** Answers what kept it from being saved; `null` where it is. */
  async function save(view: Request<'views.save'>): Promise<Trouble | null> {
    try {
      await api('views.save', view)
    } catch (error) {
      return toTrouble(error)
    }
    await load(undefined)
    return null
  }

  async function remove(view: SavedView, said: string): Promise<void> {
    try {
      await api('views.delete', { id: view.id })
      notices.say({
        ...{ kind: 'done', message: said, hint: '' },
        undo: () => api('views.save', view).finally(reload),
      })
    } catch (error) {
      notices.say({ kind: 'trouble', ...toTrouble(error) })
    }
    await load(undefined)
  }

  return { state, list, load: () => load(undefined), save, remove }
})
