import type { SuppressionView } from '../../../shared/contract/views'
import { minimumCoverage, type Cause } from '../../../shared/domain/score'
import { daysBetween, proseDate } from '../../../shared/text/dates'
import { percent, plural, points, signedPoints } from '../../../shared/text/numbers'
import type { Joint } from './risks'
import { shortened, together } from './names'
import type { Measured, Report, ReportDecision } from './report'

const through: Readonly<Record<Cause, string>> = {
  fixed: 'what was fixed',
  'new-failures': 'new failures',
  visibility: 'what can or can no longer be seen',
  attestations: 'attestations',
  'false-positives': 'false positives set aside',
  resources: 'resources that came or went',
  settings: 'changed settings',
  catalogue: 'a changed catalogue of checks',
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The report in one sentence: where it stands, how it moved and why, and what is open. */
export function verdictOf(
  { figure, before }: Measured,
  { moves }: Pick<Report['changes'], 'moves'>,
  { critical, high }: Report['open'],
  since: string | null,
): string {
  if (figure === null) return 'Nothing has been assessed yet, so there is no verdict.'
  if (figure.coverage < minimumCoverage)
    return `There is not enough evidence for a verdict: only ${percent(figure.coverage)} of what matters was seen.`
  const standing =
    critical > 0
      ? `${plural(critical, 'critical failure is', 'critical failures are')} open`
      : high > 0
        ? `no critical failure is open, but ${plural(high, 'high one is', 'high ones are')}`
        : 'no critical or high failure is open'
  if (before === null) return `Proven posture stands at ${points(figure.proven)} of 100; ${standing}.`
  const delta = figure.proven - before
  if (Math.abs(delta) < 0.05) return `Proven posture is unchanged at ${points(figure.proven)}; ${standing}.`
  const main = moves
    .filter((move) => Math.sign(move.points) === Math.sign(delta))
    .reduce<(typeof moves)[number] | null>(
      (most, move) => (most && Math.abs(most.points) >= Math.abs(move.points) ? most : move),
      null,
    )
  const why = main === null ? '' : `, mostly through ${through[main.cause]}`
  const from = since === null ? 'Proven' : `Since ${proseDate(since)}, proven`
  return `${from} posture ${delta < 0 ? 'fell' : 'rose'} by ${points(Math.abs(delta))} points to ${points(figure.proven)}${why}; ${standing}.`
}

/** What moved the score most in each direction, in a sentence. */
export function changeSentence({ before, figure }: Measured, moves: Report['changes']['moves']): string {
  if (before === null || figure === null)
    return 'There is no earlier scan with a score to compare with, so nothing can be said about a change.'
  const most = (sign: number) =>
    moves.filter((move) => move.points * sign >= 0.05).sort((a, b) => (b.points - a.points) * sign)[0]
  const said = [most(1), most(-1)].flatMap((move) =>
    move ? [`${through[move.cause]} (${signedPoints(move.points)} points)`] : [],
  )
  if (said.length === 0) return 'Nothing moved the proven score by a tenth of a point.'
  return `${upper(said.join(' on one side, and on the other '))} ${said.length === 1 ? 'moved' : 'weighed on'} the proven score most.`
}

export type Dated = SuppressionView & { readonly title: string; readonly account: string }

const soonDays = 60

/** Three decisions: what is worst, what hides most, what ends soon; then what is next. */
export function decisionsOf(
  joint: readonly Joint[],
  decided: readonly Dated[],
  now: string,
): readonly ReportDecision[] {
  const mend = joint.flatMap(({ todo, accounts, findings, worth }) =>
    todo.type === 'mend'
      ? [
          {
            lead: shortened(todo.action, 70),
            rest: ` in ${together(accounts, 2)}: ${plural(findings, 'finding', 'findings')}, ${signedPoints(worth)} points.`,
          },
        ]
      : [],
  )
  const allow = joint
    .filter(({ todo }) => todo.type === 'allow')
    .sort((a, b) => b.worth - a.worth)
    .map(({ accounts, worth }) => ({
      lead: 'Allow one more read permission',
      rest: ` in ${together(accounts, 2)}: up to ${points(worth)} points can then be proven. Page 4 names it.`,
    }))
  const ending = decided
    .filter(({ endsAt }) => daysBetween(now, endsAt) <= soonDays)
    .sort((a, b) => (a.endsAt < b.endsAt ? -1 : 1))
    .map(({ title, account, endsAt }) => ({
      lead: 'Renew or end a standing decision',
      rest: ` in ${account} on “${shortened(title, 70)}”; it ends on ${proseDate(endsAt)}.`,
    }))
  const first = [mend[0], allow[0], ending[0]].filter((each) => each !== undefined)
  return [...first, ...mend.slice(1)].slice(0, 3)
}
