import { useEventListener, useMutationObserver } from '@vueuse/core'
import { enterRow, rowsBeside } from './use-row-walk'

interface Place {
  readonly element: Element
  /** The list it stood in, and where. */
  readonly list: Element | null
  readonly at: number
}

/**
 * Where what had the focus is taken from the page (a row is deleted, a notice dismissed), the focus goes to what stands
 * in its place now, else to the page: never to nowhere.
 */
export function useKeptFocus(main: () => HTMLElement | null): void {
  let place: Place | null = null
  useEventListener(document, 'focusin', ({ target }) => {
    if (!(target instanceof Element)) return
    const row = target.closest('tr, li, [role="row"]')
    place = { element: target, list: row?.parentElement ?? null, at: row ? rowsBeside(row).indexOf(row) : 0 }
  })
  // A click beside leaves the focus nowhere on purpose.
  useEventListener(document, 'pointerdown', () => (place = null))
  useMutationObserver(
    document.body,
    () => {
      if (place === null || place.element.isConnected || document.activeElement !== document.body) return
      const { list, at } = place
      const rows = list?.isConnected && list.firstElementChild ? rowsBeside(list.firstElementChild) : []
      place = null
      if (rows.length > 0) enterRow(rows[Math.min(at, rows.length - 1)], 0)
      else main()?.focus({ preventScroll: true })
    },
    { childList: true, subtree: true },
  )
}
