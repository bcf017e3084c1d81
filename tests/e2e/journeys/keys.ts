import type { Page } from 'playwright-core'

/** A person without a mouse: keys alone, and eyes on where the focus is. */
export const keysOf = (page: Page) => {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** Role, name and state of what has the focus, as a screen reader says it; `nothing` where the page lost it. */
  const focused = async (): Promise<string> => {
    const focus = page.locator(':focus')
    if ((await focus.count()) === 0) return 'nothing'
    const [line = ''] = (await focus.ariaSnapshot()).split('\n')
    return /^- '?(\S+(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]+\])*)/.exec(line)?.[1] ?? line
  }

  /**
   * Presses Tab until the focus is on this, and answers what it is on. Throws where it never comes there, where it
   * rests on something that nobody sees, and where nothing shows that it does.
   */
  async function tabTo(wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string> {
    const walked: string[] = []
    while (walked.length < 150) {
      await page.keyboard.press(key)
      const now = await focused()
      walked.push(now)
      const unseen = now === 'nothing' ? null : await page.evaluate(hiddenFocus)
      if (unseen !== null) throw new Error(`The focus on ${now} cannot be seen: ${unseen}.`)
      if (wanted.test(now)) return now
    }
    throw new Error(`Tab never came to ${String(wanted)}:\n${walked.join('\n')}`)
  }
  return { press, focused, tabTo, type: (text: string) => page.keyboard.type(text) }
}

/** In the page: what keeps the focus from being seen; `null` where it can be. */
const hiddenFocus = (): string | null => {
  const element = document.activeElement
  if (!element || element === document.body) return 'the page has lost it'
  // Of a list with an active row, the row shows it.
  const shown = document.getElementById(element.getAttribute('aria-activedescendant') ?? '') ?? element
  const { top, bottom, left, right, width, height } = shown.getBoundingClientRect()
  if (width < 2 || height < 2) return 'it has no size'
  if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) return 'it is out of sight'
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown)
  const marked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  return marked ? null : 'no ring is around it'
}
