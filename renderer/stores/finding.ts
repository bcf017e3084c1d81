import { defineStore } from 'pinia'
import { useApi } from '../api'
import { useLoadable } from './loadable'

/** The finding in the drawer. */
export const useFindingStore = defineStore('finding', () => {
  const api = useApi()
  const { state, value, load, reload, clear } = useLoadable(
    (findingId: string) => api('findings.get', { findingId }),
    (findingId) => findingId,
  )
  return { state, detail: value, load, reload, clear }
})
