import type { Counts, Overview } from '../../../shared/contract/views'
import type { ReportSentences } from '../../../shared/text/report/report-sentences'
import type { Share } from './fleet'
import { nameOf, shortened } from './names'
import type { Measured, Report } from './report'
import type { Joint } from './risks'

const most = 4

/** What was seen, what was not and why, and which accounts say nothing or something old. */
export function coverageOf(
  said: ReportSentences,
  views: readonly Overview[],
  shares: readonly Share[],
  overall: Measured,
  joint: readonly Joint[],
): Report['coverage'] {
  const refused = joint.flatMap(({ todo, accounts, worth }) =>
    todo.type === 'allow'
      ? [{ operation: shortened(todo.operation, 60), where: said.together(accounts, 2), worth }]
      : [],
  )
  const byWorth = refused.sort((a, b) => b.worth - a.worth)
  const count = (outcome: keyof Counts) => views.reduce((all, { counts }) => all + counts[outcome], 0)
  return {
    counts: {
      pass: count('pass'),
      fail: count('fail'),
      unknown: count('unknown'),
      'not-applicable': count('not-applicable'),
      attested: count('attested'),
      suppressed: count('suppressed'),
    },
    refused: byWorth.slice(0, most),
    moreRefused: Math.max(0, byWorth.length - most),
    sentences: sentencesOf(said, views, shares, overall),
  }
}

function sentencesOf(
  said: ReportSentences,
  views: readonly Overview[],
  shares: readonly Share[],
  { figure }: Measured,
): readonly string[] {
  const silent = views.filter((view) => !shares.some((each) => each.view === view))
  const old = views.filter(({ target }) => target.evidence === 'stale')
  const unread = views.filter(({ target, score }) => score !== null && target.evidence === 'unread')
  const closed = new Set(views.flatMap(({ closedRegions }) => closedRegions.map(({ region }) => region)))
  const named = (some: readonly Overview[]) =>
    said.together(
      some.map(({ target }) => nameOf(target)),
      2,
    )
  return [
    figure === null ? said.noAssessment : `${said.seen(figure.coverage)} ${unseen(said, figure)}`,
    ...(silent.length > 0 ? [said.withoutScore(named(silent), silent.length)] : []),
    ...(old.length > 0 ? [said.stale(old.length, named(old))] : []),
    ...(unread.length > 0 ? [said.tooOld(unread.length, named(unread))] : []),
    ...(closed.size > 0 ? [said.closedRegions(closed.size, said.together([...closed].sort(), 6))] : []),
  ]
}

const unseen = (
  said: ReportSentences,
  { proven, possible }: { readonly proven: number; readonly possible: number },
): string => (possible - proven < 0.05 ? said.nothingUnread : said.unseenPoints(possible - proven))
