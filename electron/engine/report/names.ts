import type { TargetView } from '../../../shared/contract/views'
import { plural } from '../../../shared/text/numbers'

/** Cut with a visible mark, on one line: a name of any length leaves the pages as they are. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = Array.from(line)
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** What people call the account. */
export const nameOf = ({ accountName, profile }: Pick<TargetView, 'accountName' | 'profile'>): string =>
  shortened(accountName === '' ? profile : accountName, 32)

/** `A, B and 3 more`; never silently fewer. */
export function together(names: readonly string[], most: number): string {
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
  const last = names.at(-1) ?? '–'
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** Account ids made unreadable wherever they stand in a text. */
export const redacted = (text: string): string =>
  text.replace(/(?<!\d)\d{4}[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g, '••••\u00a0••••\u00a0••••')

export const accountsWord = (count: number): string => plural(count, 'account', 'accounts')
