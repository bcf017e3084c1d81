import { defineStore } from 'pinia'
import { useApi } from '../api'
import { useLoadable } from './loadable'

/** What one scan asked AWS, by operation. */
export const useCallsStore = defineStore('calls', () => {
  const api = useApi()
  const { state, value, load, reload } = useLoadable(
    (scanId: string) => api('scans.calls', { scanId }),
    (scanId) => scanId,
  )
  return { state, calls: value, load, reload }
})
