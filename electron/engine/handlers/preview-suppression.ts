import { expected } from '../../../shared/contract/reply'
import type { AccountEffect, SuppressionPreview, TargetView } from '../../../shared/contract/views'
import type { TagMatch } from '../../../shared/domain/tags'
import type { FindingState } from '../evaluate/finding-state'
import { tagsAmong, type TagsOf } from '../evaluate/resource-tags'
import { score } from '../evaluate/score'
import { concernsFinding, type Suppression } from '../evaluate/suppression'
import { judgeDecisions } from '../scan/revise'
import { tagsFor, toSuppression } from '../scan/suppressions'
import { needTarget, type HandlerDeps } from './deps'

export interface Match {
  /** `null`: every account. */
  readonly targetId: string | null
  readonly checkId: string
  readonly resource: string
  readonly region?: string | undefined
  readonly tag?: TagMatch | undefined
}

interface Concerned {
  readonly target: TargetView
  readonly findings: readonly FindingState[]
}

const resourcesNamed = 100

const askedOf = ({ checkId, resource, region = '*', tag }: Match, kind: Suppression['kind']): Suppression =>
  toSuppression({ kind, checkId, arn: resource, region, tag: tag ?? null })

/**
 * Every finding that one more decision would be about, account by account, whatever became of it. Throws an `Expected` for
 * a target that was never scanned.
 */
export function concernedIn(
  { history }: Pick<HandlerDeps, 'history'>,
  match: Match,
  kind: Suppression['kind'],
): readonly Concerned[] {
  const asked = askedOf(match, kind)
  const targets = match.targetId === null ? history.targets.list() : [needTarget(history, match.targetId)]
  if (match.targetId !== null && history.scans.lastCounting(match.targetId) === null)
    throw expected('not-found', 'This account has no scan to decide about.', 'Scan it first.')
  return targets
    .map((target): Concerned => ({
      target,
      findings: concernedBy(
        asked,
        history.states.nowOf(target.id, match.checkId),
        tagsAmong(tagsFor(history, target.id, [asked])),
      ),
    }))
    .filter(({ findings }) => findings.length > 0)
}

/** What one more decision would do. Throws an `Expected` for a target that was never scanned. */
export function previewSuppression(
  deps: Pick<HandlerDeps, 'history' | 'catalogue' | 'ports'>,
  match: Match,
  kind: Suppression['kind'],
): SuppressionPreview {
  const asked = askedOf(match, kind)
  const concerned = concernedIn(deps, match, kind)
  const hidden = concerned.map(({ target, findings }) => ({ target, findings: openOf(findings) }))
  const all = concerned.flatMap(({ findings }) => findings)
  return {
    matching: all.length,
    later: all.length - failuresOf(all).length,
    hides: hidden.reduce((sum, { findings }) => sum + findings.length, 0),
    resources: hidden
      .flatMap(({ target, findings }) =>
        findings.map(({ resource, ruling }) => ({
          ...{
            profile: target.profile,
            resource: resource.arn,
            name: resource.name,
            region: resource.region,
          },
          reason: ruling.outcome === 'fail' ? ruling.reason : '',
        })),
      )
      .slice(0, resourcesNamed),
    accounts: hidden
      .flatMap(({ target: { id, profile }, findings }) => {
        const effect = effectOn(deps, id, match, asked)
        return effect === null ? [] : [{ targetId: id, profile, hides: findings.length, ...effect }]
      })
      .sort((a, b) => b.hides - a.hides),
  }
}

function effectOn(
  deps: Pick<HandlerDeps, 'history' | 'catalogue' | 'ports'>,
  targetId: string,
  { targetId: of, checkId, resource, region = '*', tag }: Match,
  asked: Suppression,
): Pick<AccountEffect, 'proven' | 'acceptedPoints'> | null {
  const { history, ports } = deps
  const standing = history.suppressions.standing(targetId, ports.now().toISOString())
  // One about the same takes the place of the one before.
  const others = standing.filter(
    (each) =>
      each.targetId !== of ||
      each.checkId !== checkId ||
      each.arn !== resource ||
      each.region !== region ||
      each.tag?.key !== tag?.key ||
      each.tag?.value !== tag?.value,
  )
  const state = history.states.now(targetId)
  const before = judgeDecisions(deps, targetId, standing.map(toSuppression), state)
  const after = judgeDecisions(deps, targetId, [...others.map(toSuppression), asked], state)
  if (before === null || after === null) return null
  const [was, is] = [score(before.tallies), score(after.tallies)]
  return {
    proven: { before: was.overall?.proven ?? null, after: is.overall?.proven ?? null },
    acceptedPoints: { before: was.acceptedPoints, after: is.acceptedPoints },
  }
}

export const failuresOf = (findings: readonly FindingState[]): readonly FindingState[] =>
  findings.filter(({ ruling }) => ruling.outcome === 'fail')

/** Failures that nobody has set aside yet. */
const openOf = (findings: readonly FindingState[]): readonly FindingState[] =>
  failuresOf(findings).filter(({ suppressed }) => suppressed === null)

export const concernedBy = (
  { match }: Suppression,
  findings: readonly FindingState[],
  tagsOf: TagsOf,
): readonly FindingState[] => findings.filter((finding) => concernsFinding(match, finding, tagsOf))
