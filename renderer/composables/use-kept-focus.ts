import { useEventListener, useMutationObserver } from '@vueuse/core'
import type { Ref } from 'vue'
import { enterRow, rowsBeside } from './use-row-walk'

const reachable = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])'
const isOff = (element: Element): boolean => element.matches(':disabled')

/**
 * Keeps the focus where a reader without a mouse was. A control that cannot be used for a while gets it back after; of
 * one that is gone, the row in its place takes it or what stands closest, and of a page that is gone, `main`. Without this a browser puts the
 * focus nowhere, and the next Tab begins at the top of the window.
 */
export function useKeptFocus(main: Readonly<Ref<HTMLElement | null>>): void {
  /** What had the focus, until it is given up or somewhere else; and what it stands in, closest first. */
  let last: Element | null = null
  let around: readonly Element[] = []
  /** Which row of its list that was; -1 where it stands in none. */
  let at = -1

  const follow = (element: Element): void => {
    last = element
    around = ancestorsOf(element)
    const row = element.closest('tr, li, [role="row"]')
    at = row ? rowsBeside(row).indexOf(row) : -1
  }
  useEventListener(document, 'focusin', ({ target }) => {
    if (target instanceof Element) follow(target)
  })
  useEventListener(document, 'focusout', ({ target }) => {
    // What is taken away says so before it is gone; what is left by somebody's own wish is still there after.
    queueMicrotask(() => {
      if (target === last && last?.isConnected && !isOff(last)) last = null
    })
  })

  /** The rows that are left of the list that it stood in. */
  const rowsLeft = (): readonly Element[] => {
    const list = around.find((element) => element.isConnected)
    return list?.firstElementChild ? rowsBeside(list.firstElementChild) : []
  }
  const closest = (): Element | null => {
    for (const element of around) {
      if (element === main.value || element === document.body) return main.value
      const found = element.isConnected ? element.querySelector(reachable) : null
      if (found) return found
    }
    return main.value
  }
  const keep = (): void => {
    if (last === null || document.activeElement !== document.body) return
    if (!last.isConnected) {
      const rows = at < 0 ? [] : rowsLeft()
      if (rows.length > 0) {
        enterRow(rows[Math.min(at, rows.length - 1)], 0)
        return
      }
      const next = closest()
      if (next) follow(next)
    }
    if (last instanceof HTMLElement && !isOff(last)) last.focus({ preventScroll: last === main.value })
  }
  useMutationObserver(() => document.body, keep, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  })
}

const ancestorsOf = (element: Element): Element[] =>
  element.parentElement === null ? [] : [element.parentElement, ...ancestorsOf(element.parentElement)]
