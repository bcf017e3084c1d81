import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import type { AccountRow, Fleet, PairCheck, TargetView } from '../../../shared/contract/views'
import { scoreParts, type ScorePart } from '../../../shared/domain/fleet'
import { severities } from '../../../shared/domain/finding'
import type { Figure } from '../../../shared/domain/score'
import { daysAfter } from '../../../shared/domain/days'
import { aged, figureOf, meanFigure, sharesOf, worstFirst } from '../evaluate/fleet'
import { pairChecks } from '../evaluate/pair'
import { needTarget, type HandlerDeps } from './deps'

/** How far back a row looks for its change. */
const days = 30

const noFailures = { critical: 0, high: 0, medium: 0, low: 0, informational: 0 }

export function fleetHandlers(deps: HandlerDeps): Pick<Handlers, 'compare.targets' | 'compare.pair'> {
  const { history } = deps
  return {
    'compare.targets': ({ targetIds }) => {
      const targets =
        targetIds === undefined
          ? history.targets.list().filter(({ primary }) => primary)
          : targetIds.map((id) => needTarget(history, id))
      const rows = worstFirst(
        targets.map((target) => toRow(deps, target)),
        ({ figures }) => figures.overall,
      )
      const members = onePerAccount(rows)
      const shares = sharesOf(members, ({ target }) => target.criticality)
      return {
        rows,
        mean: perPart((part) => meanFigure(shares, ({ figures }) => figures[part])),
        counted: members.filter(({ figures }) => figures.overall !== null).length,
      } satisfies Fleet
    },

    'compare.pair': (ids) => {
      const [first, second] = [needTarget(history, ids.first), needTarget(history, ids.second)]
      if (first.id === second.id)
        throw expected('bad-request', 'This is one account twice.', 'Choose another one to compare it with.')
      const cards = new Map(history.checks.list().map((card) => [card.id, card]))
      const [one, other] = [contributions(deps, first), contributions(deps, second)]
      const paired = pairChecks(one.tallies, other.tallies)
      const checks = paired.flatMap(({ id, relation, ...sides }): PairCheck[] => {
        const card = cards.get(id)
        if (relation === null || card === undefined) return []
        const worths = [one.worths.get(id) ?? 0, other.worths.get(id) ?? 0] as const
        return [
          {
            ...{ checkId: id, title: card.title, severity: card.severity, relation },
            first: { ...sides.first, worth: worths[0] },
            second: { ...sides.second, worth: worths[1] },
            worth: Math.max(...worths),
          },
        ]
      })
      const same = paired.filter(({ relation }) => relation === null)
      const apart = same.filter(
        (each) => each.first.status === 'none' || each.second.status === 'none',
      ).length
      return {
        first: toRow(deps, first),
        second: toRow(deps, second),
        checks: checks.sort(
          (a, b) =>
            severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
            b.worth - a.worth ||
            (a.checkId < b.checkId ? -1 : 1),
        ),
        alike: same.length - apart,
        apart,
      }
    },
  }
}

/** An account counts once, through its primary target where that was asked for. */
const onePerAccount = (rows: readonly AccountRow[]): readonly AccountRow[] => {
  const ranked = rows.toSorted((a, b) => Number(a.target.primary) - Number(b.target.primary))
  return [...new Map(ranked.map((row) => [row.target.accountId, row])).values()]
}

function toRow({ history, ports }: HandlerDeps, target: TargetView): AccountRow {
  const stored = history.scores.latest(target.id)
  const figures = perPart((part) => aged(stored && figureOf(stored.score, part), target.evidence))
  const before = history.scores.provenAt(target.id, daysAfter(ports.now().toISOString(), -days))
  const now = figures.overall?.proven ?? null
  return {
    target,
    figures,
    failing: { ...noFailures, ...stored?.failing },
    change: before === null || now === null || target.evidence === 'unread' ? null : now - before,
  }
}

/** What each check contributed to the target's last score, and what it is worth there. */
function contributions({ history }: HandlerDeps, target: TargetView) {
  const stored = history.scores.latest(target.id)
  if (stored === null)
    throw expected(
      'not-found',
      `${target.profile} has no scan with a score, so there is nothing to compare.`,
      'Scan it, then compare.',
    )
  const tallies = history.scores.tallies(stored.scanId)
  return { tallies, worths: new Map(tallies.map(({ id, worth }) => [id, worth])) }
}

const perPart = (of: (part: ScorePart) => Figure | null): AccountRow['figures'] =>
  Object.fromEntries(scoreParts.map((part) => [part, of(part)])) as Record<ScorePart, Figure | null>
