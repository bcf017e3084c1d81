import type { FindingView, SuppressionView } from '../../../shared/contract/views'
import { findingKey } from '../../../shared/domain/finding'
import { concernsFinding } from '../evaluate/suppression'
import { tagsAmong } from '../evaluate/resource-tags'
import { tagsFor, toSuppression } from '../scan/suppressions'
import type { Suppression } from '../store/suppression-repository'
import type { HandlerDeps } from './deps'
import { concernedBy, failuresOf } from './preview-suppression'

type Deps = Pick<HandlerDeps, 'history' | 'catalogue' | 'ports'>

/** The decisions that stand about any of these targets, each once, oldest first. */
export function standingDecisions(deps: Deps, targetIds: readonly string[]): readonly SuppressionView[] {
  const at = deps.ports.now().toISOString()
  const standing = targetIds.flatMap((id) => deps.history.suppressions.standing(id, at))
  const once = new Map(standing.map((each) => [each.id, each]))
  return [...once.values()]
    .sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : a.decidedAt > b.decidedAt ? 1 : 0))
    .map((each) => toView(deps, each))
}

/** Those that answer one finding, an accepted risk before a false positive: of two, the accepted risk stands. */
export function decisionsAbout(
  deps: Deps,
  { targetId, checkId, resource, suppressed }: FindingView,
): readonly SuppressionView[] {
  if (suppressed === null) return []
  const finding = { key: findingKey(checkId, resource), checkId, resource }
  const standing = deps.history.suppressions.standing(targetId, deps.ports.now().toISOString())
  const tagsOf = tagsAmong(tagsFor(deps.history, targetId, standing.map(toSuppression)))
  return standing
    .filter((each) => concernsFinding(toSuppression(each).match, finding, tagsOf))
    .map((each) => toView(deps, each))
    .sort((a, b) => Number(b.kind === suppressed) - Number(a.kind === suppressed))
}

function toView({ history, catalogue }: Deps, { arn, region, ...decision }: Suppression): SuppressionView {
  const target = decision.targetId === null ? null : history.targets.get(decision.targetId)
  const concerned = decision.targetId === null ? history.targets.list() : target === null ? [] : [target]
  const asked = toSuppression({ ...decision, arn, region })
  const failing = concerned.map(
    ({ id }) =>
      concernedBy(
        asked,
        failuresOf(history.states.nowOf(id, decision.checkId)),
        tagsAmong(tagsFor(history, id, [asked])),
      ).length,
  )
  return {
    ...decision,
    title: catalogue.checks.find(({ id }) => id === decision.checkId)?.title ?? decision.checkId,
    profile: target?.profile ?? null,
    accountId: target?.accountId ?? null,
    resource: arn,
    region: region === '*' ? null : region,
    failing: failing.reduce((sum, each) => sum + each, 0),
  }
}
