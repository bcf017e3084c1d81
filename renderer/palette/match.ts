import { entryKinds, type Entry, type EntryKind } from './entry'

/** As people type: without accents, in small letters. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** How well a text answers what was typed, less is better: 0 it begins so, 1 a word of its title does, 2 its title has it, 3 the rest has. */
export function rank(entry: Pick<Entry, 'title' | 'detail' | 'words'>, typed: string): number | null {
  const title = plain(entry.title)
  const all = plain([entry.title, entry.detail, entry.words].join(' '))
  const wanted = plain(typed).split(/\s+/).filter(Boolean)
  if (!wanted.every((word) => all.includes(word))) return null
  const whole = wanted.join(' ')
  if (title.startsWith(whole)) return 0
  if (wanted.every((word) => title.split(/[\s./:_-]+/).some((part) => part.startsWith(word)))) return 1
  return wanted.every((word) => title.includes(word)) ? 2 : 3
}

export interface Group {
  readonly kind: EntryKind | 'recent'
  readonly entries: readonly Entry[]
}

const mostOfKind = 6

/** What answers what was typed: the best of each kind, the kind with the best one first. */
export function findEntries(entries: readonly Entry[], typed: string): readonly Group[] {
  const ranked = entries.flatMap((entry) => {
    // The engine has found it already, by more than its title.
    const at = entry.kind === 'finding' ? (rank(entry, typed) ?? 3) : rank(entry, typed)
    return at === null ? [] : [{ entry, at }]
  })
  return entryKinds
    .map((kind) => {
      const own = ranked.filter(({ entry }) => entry.kind === kind).sort((a, b) => a.at - b.at)
      return {
        kind,
        best: own[0]?.at ?? Infinity,
        entries: own.slice(0, mostOfKind).map(({ entry }) => entry),
      }
    })
    .filter((group) => group.entries.length > 0)
    .sort((a, b) => a.best - b.best)
}

/** Before anything is typed: what was used lately, then where to go and what to do. */
export function openingEntries(entries: readonly Entry[], recent: readonly string[]): readonly Group[] {
  const lately = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
  const rest = (['page', 'view', 'action', 'account'] as const).map((kind) => ({
    kind,
    entries: entries
      .filter((entry) => entry.kind === kind && !lately.includes(entry))
      .slice(0, kind === 'account' ? mostOfKind : undefined),
  }))
  return [{ kind: 'recent' as const, entries: lately }, ...rest].filter((group) => group.entries.length > 0)
}
