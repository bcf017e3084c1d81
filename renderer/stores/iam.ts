import { defineStore } from 'pinia'
import type { IdentityKind } from '../../shared/contract/views'
import { useApi } from '../api'
import { useLoadable } from './loadable'

interface Listing {
  readonly targetId: string
  readonly kind: IdentityKind
  readonly search: string
}

/** The identities of one kind. Those of another kind leave the screen at once; a search keeps the list meanwhile. */
export const useIdentitiesStore = defineStore('identities', () => {
  const api = useApi()
  const { state, value, load, reload } = useLoadable(
    async (listing: Listing) => ({ ...(await api('iam.identities', listing)), listing }),
    ({ targetId, kind }) => `${targetId} ${kind}`,
  )
  return { state, answer: value, load, reload }
})

/** The identity in the pane. */
export const useIdentityStore = defineStore('identity', () => {
  const api = useApi()
  const { state, value, load, reload, clear } = useLoadable(
    (question: { readonly targetId: string; readonly id: string }) => api('iam.identity', question),
    ({ targetId, id }) => `${targetId} ${id}`,
  )
  return { state, detail: value, load, reload, clear }
})
