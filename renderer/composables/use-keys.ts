import { useEventListener } from '@vueuse/core'
import { windowKeys, type WindowKey } from '../keys/table'
import { usePreferencesStore } from '../stores/preferences'

/** Where letters have a meaning of their own: fields, and lists that are searched by typing. */
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.closest('[role="menu"], [role="listbox"]') !== null)

/** Runs on each letter that is meant for the window: silent while someone types, in a dialog, or where the reader turned such keys off. */
export function useLetters(hear: (event: KeyboardEvent) => void): void {
  const preferences = usePreferencesStore()
  useEventListener(window, 'keydown', (event) => {
    if (!preferences.keys || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (typing(event.target) || document.querySelector('.dialog')) return
    hear(event)
  })
}

/** Keys of the table of keys, by their names there. */
export function useKeys(keys: Readonly<Partial<Record<WindowKey, () => void>>>): void {
  const runs = new Map(
    Object.entries(keys).map(([name, run]) => [windowKeys[name as WindowKey] as string, run]),
  )
  useLetters((event) => {
    const run = runs.get(event.key)
    if (!run) return
    event.preventDefault()
    run()
  })
}
