import { defineStore } from 'pinia'
import { useApi } from '../api'
import { useLoadable } from './loadable'

/** What was refused to one target's credentials. */
export const usePermissionsStore = defineStore('permissions', () => {
  const api = useApi()
  const { state, value, load, reload, clear } = useLoadable(
    (targetId: string) => api('permissions.missing', { targetId }),
    (targetId) => targetId,
  )
  return { state, answer: value, load, reload, clear }
})
