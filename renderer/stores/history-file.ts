import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Trouble } from '../../shared/contract/reply'
import { toTrouble, useApi } from '../api'
import { useLoadable } from './loadable'

export type Work = 'backup' | 'check' | 'prune' | 'forget'

/** What became of the last thing that was done to the file. */
export type Done =
  | { readonly work: 'backup'; readonly path: string; readonly bytes: number }
  | { readonly work: 'check'; readonly damage: readonly string[] }
  | { readonly work: 'prune'; readonly dropped: number; readonly bytes: number }
  | { readonly work: 'forget'; readonly name: string; readonly scans: number; readonly findings: number }

/** The history's own file, and what can be done to it. One thing at a time: most of it reads or writes the whole file. */
export const useHistoryFileStore = defineStore('history-file', () => {
  const api = useApi()
  const { state, value, load, reload } = useLoadable(
    () => api('history.stats', {}),
    () => 'history',
  )
  const working = ref<Work | null>(null)
  const done = shallowRef<Done | null>(null)
  const trouble = shallowRef<Trouble | null>(null)

  async function work(what: Work, run: () => Promise<Done>): Promise<void> {
    if (working.value !== null) return
    working.value = what
    done.value = trouble.value = null
    try {
      done.value = await run()
    } catch (error) {
      trouble.value = toTrouble(error)
    }
    working.value = null
    await reload()
  }

  const backup = () => work('backup', async () => ({ work: 'backup', ...(await api('history.backup', {})) }))
  const check = () => work('check', async () => ({ work: 'check', ...(await api('history.check', {})) }))
  const prune = (keepDays: number) =>
    work('prune', async () => {
      const { dropped, bytesBefore, bytesAfter } = await api('history.prune', { keepDays })
      return { work: 'prune', dropped, bytes: Math.max(0, bytesBefore - bytesAfter) }
    })
  const forget = (accountId: string, name: string) =>
    work('forget', async () => {
      const { scans, findings } = await api('history.forget', { accountId })
      return { work: 'forget', name, scans, findings }
    })

  return {
    ...{ state, stats: value, working, done, trouble, backup, check, prune, forget },
    ...{ load: () => load(undefined), reload },
  }
})
