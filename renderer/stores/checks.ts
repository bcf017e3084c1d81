import { defineStore } from 'pinia'
import { useApi } from '../api'
import { useLoadable } from './loadable'

/** Every check there is, asked for where one is to be chosen. */
export const useChecksStore = defineStore('checks', () => {
  const api = useApi()
  const { state, value, load, reload } = useLoadable(
    () => api('checks.list', {}),
    () => 'checks',
  )
  return { state, checks: value, load: () => load(undefined), reload }
})
