import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { toTrouble, useApi } from '../api'
import { useNoticesStore } from './notices'

export interface MfaQuestion {
  readonly questionId: string
  readonly profile: string
  readonly device: string
}

/** MFA codes that scans wait for, one after another. A code goes straight to the engine and is never kept. */
export const useMfaStore = defineStore('mfa', () => {
  const api = useApi()
  const notices = useNoticesStore()
  const waiting = ref<readonly MfaQuestion[]>([])
  const question = computed(() => waiting.value[0] ?? null)

  const ask = (asked: MfaQuestion): void => {
    waiting.value = [...waiting.value, asked]
  }
  /** `null` gives up: that profile's scan then fails and says so. */
  async function answer({ questionId }: MfaQuestion, code: string | null): Promise<void> {
    waiting.value = waiting.value.filter((other) => other.questionId !== questionId)
    await api('scan.answer-mfa', { questionId, code }).catch((error: unknown) =>
      notices.say({ kind: 'trouble', ...toTrouble(error) }),
    )
  }
  /** An engine that was started again waits for nobody. */
  const forget = (): void => {
    waiting.value = []
  }
  return { question, ask, answer, forget }
})
