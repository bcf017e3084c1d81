import type { TargetView } from '../../../shared/contract/views'

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
