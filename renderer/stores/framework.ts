import { defineStore } from 'pinia'
import type { FrameworkId } from '../../shared/domain/framework'
import { useApi } from '../api'
import { useLoadable } from './loadable'

export interface FrameworkQuestion {
  readonly targetId: string
  readonly framework: FrameworkId
}

export const useFrameworkStore = defineStore('framework', () => {
  const api = useApi()
  const { state, value, load, reload } = useLoadable(
    (question: FrameworkQuestion) => api('frameworks.get', question),
    ({ targetId, framework }) => `${targetId} ${framework}`,
  )
  return { state, framework: value, load, reload }
})
