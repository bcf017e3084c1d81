import type { CallCounts } from '../aws/session'
import type { Collector } from '../collect/define-collector'
import { explainMove } from '../evaluate/explain-move'
import { measureOf } from '../evaluate/measure'
import { tagsIn } from '../evaluate/resource-tags'
import { weighedAs } from '../evaluate/weighed'
import { chooseChecks, within } from './choose-checks'
import { judgeScan, type ReadScan } from './judge-scan'
import { moveEndOf } from './move-ends'
import { unreadSlices } from './plan-scan'
import type { Unread } from './read-units'
import { expectationsOf, type ScanDeps } from './scan-deps'
import { toLine, type Problem } from './scan-ends'
import { parametersIn } from './settings'
import { tagsFor, toSuppression } from './suppressions'
import { changesOf, scoreOf, toCard } from './to-finish'

export interface ReadEnd {
  readonly account: ReadScan['account']
  readonly collectors: readonly Collector[]
  readonly unread: readonly Unread[]
  readonly calls: CallCounts
}

export interface Finish {
  readonly status: 'complete' | 'partial'
  readonly problem: Problem | null
}

/**
 * Judges a scan that has been read and writes all it means in one transaction: states, score, causes, status. Nobody else
 * writes between what it compares with and what it writes.
 */
export const finishScan = (
  { history, catalogue, now }: Pick<ScanDeps, 'history' | 'catalogue' | 'now'>,
  scanId: string,
  { account, collectors, unread, calls }: ReadEnd,
): Finish =>
  history.atomically(() => {
    const scan = history.scans.get(scanId)
    const targetId = scan?.targetId
    if (!scan || !targetId) throw new Error(`Scan ${scanId} has no target to finish.`)
    const endedAt = now().toISOString()
    const shipped = expectationsOf(catalogue)
    const settings = parametersIn(history.settings, shipped)
    const expectations = weighedAs(shipped, settings)
    const previous = history.states.now(targetId)
    const lastSeq = history.scans.lastCounting(targetId)?.seq ?? 0
    const suppressions = history.suppressions.standing(targetId, endedAt).map(toSuppression)
    const slices = history.facts.slices(scanId)
    const judged = judgeScan(
      {
        account,
        startedAt: scan.startedAt,
        someRegions: scan.scope.regions !== undefined,
        slices,
        unread: unread.flatMap(({ unit, ...why }) => unreadSlices(unit, collectors, why)),
        checks: chooseChecks(catalogue.checks, scan.scope).checks,
        manual: within(catalogue.manual, scan.scope),
      },
      {
        catalogue: expectations,
        settings,
        state: previous,
        suppressions,
        tags: tagsFor(history, targetId, suppressions),
        attestations: history.attestations.newest(targetId, endedAt),
        listed: (input, region) => history.facts.listed(targetId, input, region),
      },
    )
    const end = {
      state: judged.state,
      measures: expectations.map(measureOf),
      parameters: settings,
    }
    const scored = scan.narrowed ? null : scoreOf(judged.tallies, catalogue.version, settings)
    const before = moveEndOf(history, shipped, history.scores.latest(targetId)?.scanId, {
      seq: lastSeq,
      state: previous,
    })
    const finish = toEnd(unread)
    history.scans.finish(scanId, {
      status: finish.status,
      problem: toLine(finish.problem),
      endedAt,
      calls,
      closed: judged.closed,
      carried: judged.carried,
      neverListed: judged.state.neverListed,
      checks: expectations.map(toCard),
      ...changesOf(previous, judged.state, history.states.everFailed(targetId, lastSeq)),
      scored,
      moves:
        scored && before ? explainMove(before, { ...end, proven: scored.score.overall?.proven ?? null }) : [],
    })
    history.tags.write(targetId, tagsIn(slices))
    return finish
  })

function toEnd(unread: readonly Unread[]): Finish {
  const [first] = unread
  if (first === undefined) return { status: 'complete', problem: null }
  const others = unread.length === 1 ? '' : ` So did ${unread.length - 1} more parts.`
  return {
    status: 'partial',
    problem: { message: `${first.detail}${others} Findings there stay as they were.`, hint: first.hint },
  }
}
