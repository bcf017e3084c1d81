import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useApi } from '../api'
import { useLoadable } from './loadable'

/** The scans of one target that have a score, newest first: what can be compared. */
export const useScanDatesStore = defineStore('scan-dates', () => {
  const api = useApi()
  const { state, value, load } = useLoadable(
    (targetId: string) => api('scans.list', { targetId, limit: 1000 }),
    (targetId) => targetId,
  )
  const scans = computed(() => (value.value ?? []).filter(({ proven }) => proven !== null))
  return { state, scans, load }
})
