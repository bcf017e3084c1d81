import { computed, shallowRef } from 'vue'
import type { Trouble } from '../../shared/contract/reply'
import { toTrouble } from '../api'

/** Where an answer stands. `last` is the newest good answer to the same subject: it stays on screen meanwhile. */
export type Loadable<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly last: T | null }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly trouble: Trouble; readonly last: T | null }

const lastOf = <T>(state: Loadable<T>): T | null =>
  state.status === 'ready' ? state.value : state.status === 'idle' ? null : state.last

/** Whether there is a good answer to go by: it is not doubted while it is asked for again, only where that failed. */
export const isKnown = (state: Loadable<unknown>): boolean =>
  state.status === 'ready' || (state.status === 'loading' && state.last !== null)

/**
 * Asks and keeps the answer. A stale answer never wins over a later question. `subject` names what an answer is about:
 * under another subject the last answer leaves the screen at once.
 */
export function useLoadable<Q, T>(ask: (question: Q) => Promise<T>, subject: (question: Q) => string) {
  const state = shallowRef<Loadable<T>>({ status: 'idle' })
  const value = computed(() => lastOf(state.value))
  let about: string | undefined
  let question: { readonly of: Q } | undefined

  async function load(next: Q): Promise<void> {
    const last = about === subject(next) ? lastOf(state.value) : null
    about = subject(next)
    question = { of: next }
    const started: Loadable<T> = { status: 'loading', last }
    state.value = started
    const settled = await ask(next).then(
      (answer): Loadable<T> => ({ status: 'ready', value: answer }),
      (error: unknown): Loadable<T> => ({ status: 'failed', trouble: toTrouble(error), last }),
    )
    if (state.value === started) state.value = settled
  }

  /** Asks the last question again; nothing where none was asked. */
  const reload = async (): Promise<void> => {
    if (question) await load(question.of)
  }

  const clear = (): void => {
    about = question = undefined
    state.value = { status: 'idle' }
  }

  return { state, value, load, reload, clear }
}
