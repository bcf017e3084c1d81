import type { Counts, Overview } from '../../../shared/contract/views'
import { percent, plural, points } from '../../../shared/text/numbers'
import type { Share } from './fleet'
import { accountsWord, nameOf, shortened, together } from './names'
import type { Measured, Report } from './report'
import type { Joint } from './risks'

const most = 4

/** What was seen, what was not and why, and which accounts say nothing or something old. */
export function coverageOf(
  views: readonly Overview[],
  shares: readonly Share[],
  { figure }: Measured,
  joint: readonly Joint[],
): Report['coverage'] {
  const refused = joint.flatMap(({ todo, accounts, worth }) =>
    todo.type === 'allow'
      ? [{ operation: shortened(todo.operation, 60), where: together(accounts, 2), worth }]
      : [],
  )
  const byWorth = refused.sort((a, b) => b.worth - a.worth)
  const silent = views.filter((view) => !shares.some((each) => each.view === view))
  const old = views.filter(({ target }) => target.stale)
  const closed = new Set(views.flatMap(({ closedRegions }) => closedRegions.map(({ region }) => region)))
  const named = (some: readonly Overview[]) =>
    together(
      some.map(({ target }) => nameOf(target)),
      3,
    )
  const count = (outcome: keyof Counts) => views.reduce((all, { counts }) => all + counts[outcome], 0)
  return {
    counts: {
      pass: count('pass'),
      fail: count('fail'),
      unknown: count('unknown'),
      'not-applicable': count('not-applicable'),
      suppressed: count('suppressed'),
    },
    refused: byWorth.slice(0, most),
    moreRefused: Math.max(0, byWorth.length - most),
    sentences: [
      figure === null
        ? 'Nothing has been assessed.'
        : `${percent(figure.coverage)} of what matters was seen. ${unseenSentence(figure.possible - figure.proven)}`,
      ...(silent.length > 0
        ? [
            `${named(silent)} ${silent.length === 1 ? 'has' : 'have'} no score yet and ${silent.length === 1 ? 'is' : 'are'} left out of every mean.`,
          ]
        : []),
      ...(old.length > 0 ? [`The evidence of ${accountsWord(old.length)} is old: ${named(old)}.`] : []),
      ...(closed.size > 0
        ? [
            `${plural(closed.size, 'Region is', 'Regions are')} closed by a policy of the organization, so out of scope: ${together([...closed].sort(), 6)}.`,
          ]
        : []),
    ],
  }
}

const unseenSentence = (unseen: number): string =>
  unseen < 0.05
    ? 'Nothing that counts was left unread.'
    : `${points(unseen)} points can be neither claimed nor lost: they count as lost until they are proven.`
