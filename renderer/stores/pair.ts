import { defineStore } from 'pinia'
import type { Request } from '../../shared/contract/channels'
import { useApi } from '../api'
import { useLoadable } from './loadable'

/** Two accounts, check by check. */
export const usePairStore = defineStore('pair', () => {
  const api = useApi()
  const { state, value, load, reload } = useLoadable(
    (question: Request<'compare.pair'>) => api('compare.pair', question),
    ({ first, second }) => `${first} ${second}`,
  )
  return { state, pair: value, load, reload }
})
