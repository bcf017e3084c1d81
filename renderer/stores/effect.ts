import { useDebounceFn } from '@vueuse/core'
import { defineStore } from 'pinia'
import type { Request } from '../../shared/contract/channels'
import { useApi } from '../api'
import { useLoadable } from './loadable'

type Question = Request<'decisions.preview-suppression'>

/** What the decision that is being written would do. Asked again when the writing pauses. */
export const useEffectStore = defineStore('effect', () => {
  const api = useApi()
  const { state, value, load, clear } = useLoadable(
    (question: Question) => api('decisions.preview-suppression', question),
    // Every draft is a subject of its own: figures of another one would mislead.
    (question) => JSON.stringify(question),
  )
  let wanted: Question | null = null
  const ask = useDebounceFn(() => {
    if (wanted !== null) void load(wanted)
  }, 200)
  /** `null`: there is nothing to ask about. */
  function show(question: Question | null): void {
    wanted = question
    clear()
    if (question !== null) void ask()
  }
  return { state, effect: value, show }
})
