import { useEventListener } from '@vueuse/core'
import { usePreferencesStore } from '../stores/preferences'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

/** One-letter keys for the whole window: silent while someone types, in a dialog, or where the reader turned them off. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const preferences = usePreferencesStore()
  useEventListener(window, 'keydown', (event) => {
    const run = keys[event.key]
    if (!run || !preferences.keys || event.ctrlKey || event.metaKey || event.altKey) return
    if (typing(event.target) || document.querySelector('.dialog')) return
    event.preventDefault()
    run()
  })
}
