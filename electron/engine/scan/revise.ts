import type { Attestation } from '../evaluate/attestation'
import { explainMove } from '../evaluate/explain-move'
import { measureOf } from '../evaluate/measure'
import type { Suppression } from '../evaluate/suppression'
import { weighedAs } from '../evaluate/weighed'
import type { CheckCard } from '../store/records'
import { judgeScan, type JudgedScan } from './judge-scan'
import { moveEndOf, unflatten } from './move-ends'
import { expectationsOf, type ScanDeps } from './scan-deps'
import { weighedFor } from './severities'
import { tagsFor, toSuppression } from './suppressions'
import { changesOf, scoreOf, toCard } from './to-finish'

/** What an entry between scans needs. */
export interface ReviseDeps extends Pick<ScanDeps, 'history' | 'catalogue' | 'appVersion' | 'now'> {
  readonly newId: () => string
}

/**
 * The target as it stands, judged by these decisions: a scan that reads nothing, so that everything is carried and only
 * what people decided can move. Without attestations, what people stated stays as it stands. `null` before the target's
 * first scan. Writes nothing.
 */
export function judgeDecisions(
  { history, catalogue }: Pick<ReviseDeps, 'history' | 'catalogue'>,
  targetId: string,
  suppressions: readonly Suppression[],
  state = history.states.now(targetId),
  attestations: readonly Attestation[] | null = null,
): JudgedScan | null {
  const last = history.scans.lastCounting(targetId)
  if (last?.accountId == null || last.partition === null) return null
  const { accountId, partition, startedAt } = last
  return judgeScan(
    {
      account: {
        id: accountId,
        partition,
        name: history.targets.get(targetId)?.accountName ?? accountId,
      },
      ...{ startedAt, someRegions: true, slices: [], unread: [], checks: [], manual: [] },
    },
    {
      catalogue: weighedFor(history, expectationsOf(catalogue), targetId),
      // Nothing is judged by them: all that was read stands.
      settings: {},
      state,
      ...{ suppressions, attestations, tags: tagsFor(history, targetId, suppressions) },
      listed: (input, region) => history.facts.listed(targetId, input, region),
    },
  )
}

/**
 * Lets what was decided since the last scan count now, as an entry of its own after it: states, score and causes. Answers
 * its id; `null` where nothing moves or the target has no score yet, for then the next scan says it all.
 */
export const revise = (deps: ReviseDeps, targetId: string): string | null =>
  deps.history.atomically(() => {
    const { history, catalogue, now, newId, appVersion } = deps
    const stored = history.scores.latest(targetId)
    const last = history.scans.lastCounting(targetId)
    const scored = stored && history.scans.get(stored.scanId)
    if (!scored || last?.seq == null) return null
    const at = now().toISOString()
    const previous = history.states.now(targetId)
    const standing = history.suppressions.standing(targetId, at).map(toSuppression)
    const judged = judgeDecisions(
      deps,
      targetId,
      standing,
      previous,
      history.attestations.newest(targetId, at),
    )
    if (judged === null) return null
    const changes = changesOf(previous, judged.state, history.states.everFailed(targetId, last.seq))
    if (changes.states.length + changes.gone.length === 0) return null

    const restsOn = scored.restsOn ?? scored.id
    // What was set meanwhile counts from the next scan on.
    const settings = unflatten(stored.parameters)
    const shipped = expectationsOf(catalogue)
    const expectations = weighedAs(shipped, settings)
    const result = scoreOf(judged.tallies, catalogue.version, settings)
    const before = moveEndOf(history, shipped, scored.id)
    const measures = expectations.map(measureOf)
    const proven = result.score.overall?.proven ?? null
    const id = newId()
    history.scans.startDecision({ id, restsOn, startedAt: at, appVersion })
    history.scans.finish(id, {
      status: scored.status === 'partial' ? 'partial' : 'complete',
      problem: scored.problem,
      endedAt: at,
      calls: {},
      closed: scored.closed,
      carried: judged.carried,
      neverListed: judged.state.neverListed,
      checks: asListed(history, expectations.map(toCard)),
      ...changes,
      scored: result,
      moves: before
        ? explainMove(before, { state: judged.state, measures, parameters: settings, proven })
        : [],
    })
    return id
  })

/** Lists hold every account: they keep the severities of the last scan of any, whatever this target's own last one had. */
function asListed(
  history: Pick<ScanDeps['history'], 'checks'>,
  cards: readonly CheckCard[],
): readonly CheckCard[] {
  const listed = new Map(history.checks.list().map(({ id, severity }) => [id, severity]))
  return cards.map((card) => ({ ...card, severity: listed.get(card.id) ?? card.severity }))
}
