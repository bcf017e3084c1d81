import { defineStore } from 'pinia'
import { useApi } from '../api'
import { useLoadable } from './loadable'

interface Question {
  readonly targetId: string
  readonly days: number
}

export const useOverviewStore = defineStore('overview', () => {
  const api = useApi()
  const { state, value, load, reload } = useLoadable(
    (question: Question) => api('overview.get', question),
    ({ targetId }) => targetId,
  )
  return { state, overview: value, load, reload }
})
