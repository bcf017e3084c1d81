import type { Overview } from '../../../shared/contract/views'
import type { ReportSentences } from '../../../shared/text/report/report-sentences'

const hidden = '••••'
const hiddenNumber = `${hidden}\u00a0${hidden}\u00a0${hidden}`

/** Makes texts say nothing of who is meant. */
export interface Redaction {
  readonly views: readonly Overview[]
  readonly text: (text: string) => string
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/**
 * Accounts without number and name: they are counted instead, in the order given. What people wrote may name them too,
 * or a resource: there numbers, ARNs and the names of these accounts and profiles become unreadable.
 */
export function redaction(
  views: readonly Overview[],
  said: Pick<ReportSentences, 'accountNamed'>,
): Redaction {
  const names = views.flatMap(({ target }, index) =>
    [target.accountName, target.profile]
      .filter((name) => name.trim() !== '')
      .map((name) => [name, said.accountNamed(index + 1)] as const),
  )
  // The longest first: one name can be the beginning of another.
  const patterns = names
    .toSorted(([a], [b]) => b.length - a.length)
    .map(
      ([name, called]) =>
        [new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu'), called] as const,
    )
  return {
    views: views.map((view, index) => ({
      ...view,
      target: {
        ...view.target,
        accountId: hiddenNumber,
        accountName: said.accountNamed(index + 1),
        profile: said.accountNamed(index + 1),
      },
    })),
    text: (text) =>
      patterns.reduce(
        (left, [pattern, called]) => left.replace(pattern, () => called),
        text
          .replace(/\barn:[\w-]*:\S*/g, hidden)
          .replace(/(?<!\d)\d{4}[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g, hiddenNumber),
      ),
  }
}
