import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { FindingDetail } from '../../shared/contract/views'
import { useApi } from '../api'
import { useDoing } from './doing'

/** Moves the due date of a finding and puts it back, each with a way back to what counted before. */
export const useDueStore = defineStore('due', () => {
  const api = useApi()
  const doing = useDoing()
  const busy = ref(false)

  const put = (findingId: string, due: string, reason: string) =>
    api('findings.set-due', { findingId, due, reason })
  /** What counts now, again. */
  const asBefore = ({ finding: { id, due, dueMoved }, dueChanges: [newest] }: FindingDetail) =>
    dueMoved && due !== null && newest !== undefined
      ? () => put(id, due, newest.reason)
      : () => api('findings.reset-due', { findingId: id })

  async function run(...given: Parameters<typeof doing.run>): Promise<boolean> {
    busy.value = true
    try {
      return await doing.run(...given)
    } finally {
      busy.value = false
    }
  }
  return {
    busy,
    /** Answers whether it was done; what kept it from being done is said as a notice. */
    set: (detail: FindingDetail, due: string, reason: string, said: string) =>
      run(() => put(detail.finding.id, due, reason), said, asBefore(detail)),
    /** Back to the date that the severity gives. */
    reset: (detail: FindingDetail, said: string) =>
      run(() => api('findings.reset-due', { findingId: detail.finding.id }), said, asBefore(detail)),
  }
})
