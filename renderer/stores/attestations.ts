import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Request } from '../../shared/contract/channels'
import type { Trouble } from '../../shared/contract/reply'
import type { AttestationView, ManualCheckView } from '../../shared/contract/views'
import { toTrouble, useApi } from '../api'
import { useNoticesStore } from './notices'

/** What somebody is about to state. */
export interface ToState {
  readonly targetId: string
  readonly check: ManualCheckView
  readonly title: string
  /** Who would state it, as far as the machine knows. */
  readonly person: string
  /** Overall points now, and what stating it adds; `null` where nothing is assessed. */
  readonly proven: number | null
  readonly worth: number
}

/** The ways to state what no API can prove, and to take it back. Both offer to undo what they did. */
export const useAttestationsStore = defineStore('attestations', () => {
  const api = useApi()
  const notices = useNoticesStore()
  const toState = shallowRef<ToState | null>(null)
  const busy = ref(false)

  /** Answers what kept it from being stated; `null` where it counts. */
  async function attest(request: Request<'decisions.attest'>, said: string): Promise<Trouble | null> {
    busy.value = true
    try {
      const { id } = await api('decisions.attest', request)
      notices.say({ kind: 'done', message: said, hint: '', undo: () => api('decisions.withdraw', { id }) })
      return null
    } catch (error) {
      return toTrouble(error)
    } finally {
      busy.value = false
    }
  }

  async function withdraw(attestation: AttestationView, said: string): Promise<void> {
    busy.value = true
    try {
      await api('decisions.withdraw', { id: attestation.id })
      notices.say({
        ...{ kind: 'done', message: said, hint: '' },
        undo: () => api('decisions.attest', again(attestation)),
      })
    } catch (error) {
      notices.say({ kind: 'trouble', ...toTrouble(error) })
    } finally {
      busy.value = false
    }
  }

  return { toState, busy, attest, withdraw }
})

/** The same statement again: what takes a withdrawal back. */
const again = ({
  targetId,
  checkId,
  statement,
  evidence,
  person,
  endsAt,
}: AttestationView): Request<'decisions.attest'> => ({
  ...{ targetId, checkId, statement, person, endsAt },
  ...(evidence === null ? {} : { evidence }),
})
