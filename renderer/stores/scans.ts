import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Progress } from '../../shared/contract/views'
import { toTrouble, useApi } from '../api'
import { useNoticesStore } from './notices'

/** Scans under way in this engine, whoever started them, and those that ended while the window watched. */
export const useScansStore = defineStore('scans', () => {
  const api = useApi()
  const notices = useNoticesStore()
  const byId = shallowRef<ReadonlyMap<string, Progress>>(new Map())
  /** Grows by one with each scan that ends: what shows results loads again. */
  const ended = ref(0)
  const starting = ref(false)

  const all = computed(() => [...byId.value.values()].sort((a, b) => a.startedAt.localeCompare(b.startedAt)))
  const running = computed(() => all.value.filter(({ step }) => step !== 'ended'))

  const keep = (progress: Progress): void => {
    byId.value = new Map(byId.value).set(progress.scanId, progress)
  }
  const dismiss = (scanId: string): void => {
    byId.value = new Map([...byId.value].filter(([id]) => id !== scanId))
  }

  function hear(type: 'scan.progressed' | 'scan.ended', progress: Progress): void {
    // A late word on a scan that has ended changes nothing.
    if (type === 'scan.progressed' && byId.value.get(progress.scanId)?.step === 'ended') return
    keep(progress)
    if (type === 'scan.ended') ended.value += 1
  }

  /** What runs now, for a window that was opened, reloaded or cut off meanwhile. */
  async function catchUp(): Promise<void> {
    const active = await api('scan.active', {})
    const finished = all.value.filter(({ step }) => step === 'ended')
    // Ended while the answer was on its way: the answer is older than the event.
    byId.value = new Map([...active, ...finished].map((progress) => [progress.scanId, progress]))
  }

  const attempt = async (run: () => Promise<unknown>): Promise<void> => {
    starting.value = true
    try {
      await run()
    } catch (error) {
      notices.say({ kind: 'trouble', ...toTrouble(error) })
    } finally {
      starting.value = false
    }
  }

  const start = (profiles: readonly string[]): Promise<void> =>
    attempt(async () => {
      byId.value = new Map(running.value.map((progress) => [progress.scanId, progress]))
      await api('scan.start', { profiles: [...profiles] })
      await catchUp()
    })
  const resume = (scanId: string): Promise<void> =>
    attempt(() => api('scan.resume', { scanId }).then(catchUp))
  const cancel = (scanIds: readonly string[]): Promise<void> =>
    attempt(() => api('scan.cancel', { scanIds: [...scanIds] }))

  return { all, running, ended, starting, hear, catchUp, start, resume, cancel, dismiss }
})
