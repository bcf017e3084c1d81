import { useLocalStorage } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Trouble } from '../../shared/contract/reply'
import type { LogoView } from '../../shared/contract/views'
import { toTrouble, useApi } from '../api'
import { useLoadable } from './loadable'
import { usePreferencesStore } from './preferences'

export interface ReportChoice {
  /** `null`: every account. */
  readonly targetIds: readonly string[] | null
  readonly language: 'en' | 'es'
  readonly paper: 'a4' | 'letter'
  readonly redact: boolean
}

type Issuing =
  | { readonly status: 'idle' | 'working' }
  | { readonly status: 'done'; readonly noPdf: string | null }
  | { readonly status: 'failed'; readonly trouble: Trouble }

const asRequest = ({ targetIds, ...choice }: ReportChoice) => ({
  ...choice,
  ...(targetIds === null ? {} : { targetIds: [...targetIds] }),
})

/** The report that is being put together, and those that were issued. */
export const useReportsStore = defineStore('reports', () => {
  const api = useApi()
  const targetIds = ref<readonly string[] | null>(null)
  const language = useLocalStorage<ReportChoice['language']>(
    'triad.report.language',
    usePreferencesStore().language,
  )
  const paper = useLocalStorage<ReportChoice['paper']>('triad.report.paper', 'a4')
  const redact = ref(false)
  const choice = computed((): ReportChoice => ({
    targetIds: targetIds.value,
    language: language.value,
    paper: paper.value,
    redact: redact.value,
  }))
  const isComplete = computed(() => targetIds.value === null || targetIds.value.length > 0)

  const preview = useLoadable(
    (of: ReportChoice) => api('report.preview', asRequest(of)),
    (of) => JSON.stringify(of.targetIds),
  )
  const issued = useLoadable(
    () => api('report.issued', {}),
    () => 'issued',
  )
  /** An issued report in the place of the preview. */
  const shown = ref<string | null>(null)
  const issuing = shallowRef<Issuing>({ status: 'idle' })
  const logo = shallowRef<LogoView['logo']>(null)
  const logoTrouble = shallowRef<Trouble | null>(null)

  async function look(): Promise<void> {
    shown.value = null
    if (isComplete.value) await preview.load(choice.value)
  }

  async function issue(): Promise<void> {
    if (issuing.value.status === 'working') return
    issuing.value = { status: 'working' }
    issuing.value = await api('report.issue', asRequest(choice.value)).then(
      ({ noPdf }): Issuing => ({ status: 'done', noPdf }),
      (error: unknown): Issuing => ({ status: 'failed', trouble: toTrouble(error) }),
    )
    await issued.load(undefined)
  }

  async function takeLogo(answer: Promise<LogoView>): Promise<void> {
    try {
      logo.value = (await answer).logo
      logoTrouble.value = null
    } catch (error) {
      logoTrouble.value = toTrouble(error)
    }
  }
  /** `image` in base64; `null` takes the logo away. */
  async function setLogo(image: string | null): Promise<void> {
    await takeLogo(api('report.set-logo', { image }))
    await look()
  }
  const load = (): Promise<unknown> =>
    Promise.all([look(), issued.load(undefined), takeLogo(api('report.logo', {}))])

  return {
    ...{ targetIds, language, paper, redact, choice, isComplete, shown, issuing, logo, logoTrouble },
    ...{ preview: preview.state, previewed: preview.value, issued: issued.state, reports: issued.value },
    ...{ load, look, issue, setLogo, reloadIssued: issued.reload },
  }
})
