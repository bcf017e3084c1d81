import { computed } from 'vue'
import { usePreferencesStore } from '../stores/preferences'

const names = [
  'surface',
  'raised',
  'line',
  'line-strong',
  'ink',
  'ink-2',
  'ink-3',
  'proven',
  'unseen',
  'lost',
  'pass',
  'fail',
  'critical',
  'high',
  'medium',
  'low',
  'info',
  'goal-a',
  'goal-i',
  'goal-c',
  'font',
] as const
export type Tokens = Readonly<Record<(typeof names)[number], string>>

/** The design tokens as values, for a canvas, which cannot read CSS. They follow the theme. */
export function useTokens() {
  const preferences = usePreferencesStore()
  return computed((): Tokens => {
    // Read so that a change of theme computes anew; the root's attribute is set before the next paint.
    document.documentElement.dataset['theme'] = preferences.dark ? 'dark' : 'light'
    const style = getComputedStyle(document.documentElement)
    return Object.fromEntries(
      names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
    ) as Tokens
  })
}
