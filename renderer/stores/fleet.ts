import { defineStore } from 'pinia'
import { useApi } from '../api'
import { useLoadable } from './loadable'

/** Every account beside the others. */
export const useFleetStore = defineStore('fleet', () => {
  const api = useApi()
  const { state, value, load, reload } = useLoadable(
    () => api('compare.targets', {}),
    () => 'fleet',
  )
  return { state, fleet: value, load: () => load(undefined), reload }
})
