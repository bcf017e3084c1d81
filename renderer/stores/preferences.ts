import { useLocalStorage, usePreferredDark } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, watchEffect } from 'vue'
import { languages, type Language } from '../../shared/text/language'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export const periods = [7, 30, 90, 365] as const
/** A period as an address has it; `null` for anything else. */
export const toPeriod = (raw: unknown) => periods.find((days) => String(days) === raw) ?? null

const preferred = (): Language => (navigator.language.startsWith('es') ? 'es' : 'en')

/** What the reader chose, kept in this browser or window. */
export const usePreferencesStore = defineStore('preferences', () => {
  const theme = useLocalStorage<Theme>('triad.theme', 'system')
  const chosenLanguage = useLocalStorage<Language>('triad.language', preferred())
  /** Overview and Trends look this many days back. */
  const overviewDays = useLocalStorage('triad.overview-days', 30)
  const trendDays = useLocalStorage('triad.trend-days', 365)
  /** Keys of one letter can be switched off (WCAG 2.1.4). */
  const keys = useLocalStorage('triad.keys', true)

  const prefersDark = usePreferredDark()
  const dark = computed(() => theme.value === 'dark' || (theme.value !== 'light' && prefersDark.value))
  // What was stored may be of another version.
  const language = computed({
    get: () => languages.find((each) => each === chosenLanguage.value) ?? 'en',
    set: (next) => (chosenLanguage.value = next),
  })

  watchEffect(() => {
    document.documentElement.dataset['theme'] = dark.value ? 'dark' : 'light'
    document.documentElement.lang = language.value
  })
  return { theme, dark, language, overviewDays, trendDays, keys }
})
