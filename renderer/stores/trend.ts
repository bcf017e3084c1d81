import { defineStore } from 'pinia'
import { useApi } from '../api'
import { useLoadable } from './loadable'

interface Question {
  readonly targetId: string
  readonly days: number
}

export const useTrendStore = defineStore('trend', () => {
  const api = useApi()
  const { state, value, load, reload } = useLoadable(
    (question: Question) => api('trend.get', question),
    ({ targetId }) => targetId,
  )
  return { state, trend: value, load, reload }
})
