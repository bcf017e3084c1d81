const reachable = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex="0"]'
const rowed = 'tr, li, [role="row"]'

const inside = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>(reachable)]

/** The rows beside this one that can be entered. */
export const rowsBeside = (row: Element): Element[] =>
  [...(row.parentElement?.children ?? [])].filter((each) => each.matches(rowed) && inside(each).length > 0)

/** What of a row takes the focus that stood at this place of another one. */
export const enterRow = (row: Element | undefined, place: number): void => {
  const parts = row ? inside(row) : []
  parts.at(Math.min(place, parts.length - 1))?.focus()
}

/**
 * Up and down walk the rows of whatever list or table has the focus, Home and End go to its ends; the column stays. For
 * lists whose rows hold links or buttons: those with a focus of their own answer first.
 */
export function walkRows(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const { target } = event
  if (!(target instanceof HTMLElement) || !['A', 'BUTTON'].includes(target.tagName)) return
  if (target.closest('[role="tablist"], [role="menu"], [role="group"]')) return
  const row = target.closest(rowed)
  if (!row) return
  const rows = rowsBeside(row)
  const at = rows.indexOf(row)
  const ways: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  }
  const to = ways[event.key]
  if (to === undefined) return
  event.preventDefault()
  enterRow(rows[to], inside(row).indexOf(target))
}
