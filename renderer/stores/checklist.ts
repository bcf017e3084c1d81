import { defineStore } from 'pinia'
import { useApi } from '../api'
import { useLoadable } from './loadable'

export const useChecklistStore = defineStore('checklist', () => {
  const api = useApi()
  const { state, value, load, reload } = useLoadable(
    (targetId: string) => api('responsibilities.get', { targetId }),
    (targetId) => targetId,
  )
  return { state, checklist: value, load, reload }
})
