import { minimumCoverage } from '../../../shared/domain/score'
import { daysBetween } from '../../../shared/text/dates'
import { shownChanges, shownMove, signedPoints } from '../../../shared/text/numbers'
import type { Language } from '../../../shared/text/language'
import type { ReportSentences } from '../../../shared/text/report/report-sentences'
import { reportSentences } from '../../../shared/text/report/sentences'
import { shortened } from './names'
import type { Measured, Report, ReportDecision } from './report'
import type { Joint } from './risks'

/** The report in one sentence: where it stands, how it moved and why, and what is open. */
export function verdictOf(
  said: ReportSentences,
  { figure, before }: Measured,
  { moves }: Pick<Report['changes'], 'moves'>,
  { critical, high }: Report['open'],
  since: string | null,
): string {
  if (figure === null) return said.nothingAssessed
  if (figure.coverage < minimumCoverage) return said.tooLittle(figure.coverage)
  const standing = said.standing(critical, high)
  if (before === null) return said.stands(figure.proven, standing)
  const delta = shownMove(before, figure.proven)
  if (delta === 0) return said.unchangedAt(figure.proven, standing)
  const main = moves
    .filter((move) => Math.sign(move.points) === Math.sign(delta))
    .reduce<(typeof moves)[number] | null>(
      (most, move) => (most && Math.abs(most.points) >= Math.abs(move.points) ? most : move),
      null,
    )
  return said.moved({ since, delta, proven: figure.proven, cause: main?.cause ?? null, standing })
}

/** What moved the score most in each direction, in a sentence. */
export function changeSentence(
  said: ReportSentences,
  { before, figure }: Measured,
  moves: Report['changes']['moves'],
): string {
  if (before === null || figure === null) return said.nothingToCompare
  const steps = shownChanges(
    before,
    moves.map(({ points }) => points),
  )
  const shown = moves.map(({ cause }, index) => ({ cause, points: steps[index] ?? 0 }))
  const most = (sign: number) =>
    shown.filter((move) => move.points * sign >= 0.05).sort((a, b) => (b.points - a.points) * sign)[0]
  const weighty = [most(1), most(-1)].filter((move) => move !== undefined)
  return weighty.length === 0 ? said.nothingMoved : said.weighed(weighty)
}

/** A standing decision or attestation, with what it is about in words. */
export interface Dated {
  readonly what: string
  readonly where: string
  readonly endsAt: string
}

const soonDays = 60

/** Three decisions: what is worst, what hides most, what ends soon; then what is next. */
export function decisionsOf(
  language: Language,
  joint: readonly Joint[],
  decided: readonly Dated[],
  now: string,
): readonly ReportDecision[] {
  const said = reportSentences[language]
  const mend = joint.flatMap(({ todo, action, accounts, findings, worth }) =>
    todo.type === 'mend'
      ? [
          {
            lead: shortened(action, 70),
            rest: said.mend(said.together(accounts, 2), findings, signedPoints(worth, language)),
          },
        ]
      : [],
  )
  const allow = joint
    .filter(({ todo }) => todo.type === 'allow')
    .sort((a, b) => b.worth - a.worth)
    .map(({ accounts, worth }) => ({
      lead: said.allow,
      rest: said.allowWorth(said.together(accounts, 2), worth),
    }))
  const ending = decided
    .filter(({ endsAt }) => daysBetween(now, endsAt) <= soonDays)
    .sort((a, b) => (a.endsAt < b.endsAt ? -1 : 1))
    .map(({ what, where, endsAt }) => ({
      lead: said.renew,
      rest: said.renewWhat(where, shortened(what, 70), endsAt),
    }))
  const first = [mend[0], allow[0], ending[0]].filter((each) => each !== undefined)
  return [...first, ...mend.slice(1)].slice(0, 3)
}
