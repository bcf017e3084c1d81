import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Request } from '../../shared/contract/channels'
import type { Trouble } from '../../shared/contract/reply'
import type { SuppressionView } from '../../shared/contract/views'
import { toTrouble, useApi } from '../api'
import { askAgain } from '../decisions/draft'
import { useLoadable } from './loadable'
import { useNoticesStore } from './notices'

/** The decisions that stand, and the ways to take one and to take it back. */
export const useDecisionsStore = defineStore('decisions', () => {
  const api = useApi()
  const notices = useNoticesStore()
  const deciding = ref(false)
  const { state, value, load, reload } = useLoadable(
    () => api('decisions.list', {}),
    () => 'decisions',
  )

  /** Answers what kept it from being decided; `null` where it stands, and then offers to undo it. */
  async function suppress(request: Request<'decisions.suppress'>, said: string): Promise<Trouble | null> {
    deciding.value = true
    try {
      const { id } = await api('decisions.suppress', request)
      notices.say({ kind: 'done', message: said, hint: '', undo: () => api('decisions.unsuppress', { id }) })
      return null
    } catch (error) {
      return toTrouble(error)
    } finally {
      deciding.value = false
    }
  }

  /** Its findings are back at once; what keeps them away is said as a notice. */
  async function lift(decision: SuppressionView, said: string): Promise<void> {
    deciding.value = true
    try {
      await api('decisions.unsuppress', { id: decision.id })
      notices.say({
        ...{ kind: 'done', message: said, hint: '' },
        undo: () => api('decisions.suppress', askAgain(decision)),
      })
    } catch (error) {
      notices.say({ kind: 'trouble', ...toTrouble(error) })
    } finally {
      deciding.value = false
    }
  }

  return { state, list: value, deciding, load: () => load(undefined), reload, suppress, lift }
})
