import { defineStore } from 'pinia'
import type { Request } from '../../shared/contract/channels'
import { useApi } from '../api'
import { useLoadable } from './loadable'

export const useComparisonStore = defineStore('comparison', () => {
  const api = useApi()
  const { state, value, load, reload } = useLoadable(
    (question: Request<'compare.scans'>) => api('compare.scans', question),
    (question) => JSON.stringify(question),
  )
  return { state, comparison: value, load, reload }
})
