import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import type { SuppressionPreview } from '../../../shared/contract/views'
import type { FindingState } from '../evaluate/finding-state'
import { score } from '../evaluate/score'
import { concernsFinding, type Suppression } from '../evaluate/suppression'
import { judgeDecisions } from '../scan/revise'
import { toSuppression } from '../scan/suppressions'
import { needTarget, type HandlerDeps } from './deps'
import { person } from './person'

type DecisionChannel =
  'decisions.list' | 'decisions.preview-suppression' | 'decisions.suppress' | 'decisions.unsuppress'

interface Match {
  readonly targetId: string
  readonly checkId: string
  readonly resource: string
  readonly region?: string | undefined
}

const resourcesNamed = 100

export function decisionHandlers(deps: HandlerDeps): Pick<Handlers, DecisionChannel> {
  const { history, ports, newId, decided } = deps
  const at = () => ports.now().toISOString()

  return {
    'decisions.list': ({ targetIds }) => {
      const targets =
        targetIds === undefined ? history.targets.list() : targetIds.map((id) => needTarget(history, id))
      return targets.flatMap(({ id, profile, accountId }) => {
        const standing = history.suppressions.standing(id, at())
        const failing = standing.length === 0 ? [] : failuresOf(history.states.now(id).findings.values())
        return standing.map(({ arn, region, ...suppression }) => ({
          ...{ ...suppression, profile, accountId, resource: arn },
          region: region === '*' ? null : region,
          failing: concernedBy(toSuppression({ ...suppression, arn, region }), failing).length,
        }))
      })
    },
    'decisions.preview-suppression': ({ kind, ...match }) => preview(deps, match, kind),
    'decisions.suppress': ({ kind, reason, owner, endsAt, ...match }) => {
      const decidedAt = at()
      if (endsAt <= decidedAt)
        throw expected('bad-request', 'This end date is over, so nothing was decided.', 'Choose a later one.')
      if (preview(deps, match, kind).matching === 0)
        throw expected(
          'not-found',
          `No finding of ${match.checkId} matches ${match.resource} here, so nothing was decided.`,
          'Look at the list of findings for the check and the resource that are meant.',
        )
      const { targetId, checkId } = match
      const id = newId()
      history.suppressions.decide(person(), {
        ...{ id, targetId, checkId, kind, reason, decidedAt },
        ...{ arn: match.resource, region: match.region ?? '*', owner: owner ?? person() },
        endsAt: new Date(endsAt).toISOString(),
      })
      decided(targetId)
      return { id }
    },
    'decisions.unsuppress': ({ id }) => {
      const suppression = history.suppressions.get(id)
      if (suppression === null || !history.suppressions.lift(person(), id))
        throw expected('not-found', 'No such decision stands.', 'Look at the list of decisions.')
      decided(suppression.targetId)
      return {}
    },
  }
}

/** What one more decision would do. Throws an `Expected` for a target that was never scanned. */
function preview(deps: HandlerDeps, match: Match, kind: Suppression['kind']): SuppressionPreview {
  const { history, ports } = deps
  const { targetId, checkId, resource, region = '*' } = match
  needTarget(history, targetId)
  const standing = history.suppressions.standing(targetId, ports.now().toISOString())
  // One about the same takes the place of the one before.
  const others = standing.filter(
    (each) => each.checkId !== checkId || each.arn !== resource || each.region !== region,
  )
  const asked = toSuppression({ kind, checkId, arn: resource, region })
  const before = judgeDecisions(deps, targetId, standing.map(toSuppression))
  const after = judgeDecisions(deps, targetId, [...others.map(toSuppression), asked])
  if (before === null || after === null)
    throw expected('not-found', 'This account has no scan to decide about.', 'Scan it first.')
  const matching = concernedBy(asked, [...before.state.findings.values()])
  const hidden = failuresOf(matching).filter(({ suppressed }) => suppressed === null)
  const [was, is] = [score(before.tallies), score(after.tallies)]
  return {
    matching: matching.length,
    hides: hidden.length,
    resources: hidden.slice(0, resourcesNamed).map((finding) => ({
      resource: finding.resource.arn,
      name: finding.resource.name,
      region: finding.resource.region,
      reason: finding.ruling.outcome === 'fail' ? finding.ruling.reason : '',
    })),
    proven: { before: was.overall?.proven ?? null, after: is.overall?.proven ?? null },
    acceptedPoints: { before: was.acceptedPoints, after: is.acceptedPoints },
  }
}

const failuresOf = (findings: Iterable<FindingState>): readonly FindingState[] =>
  [...findings].filter(({ ruling }) => ruling.outcome === 'fail')

const concernedBy = ({ match }: Suppression, findings: readonly FindingState[]): readonly FindingState[] =>
  findings.filter((finding) => concernsFinding(match, finding))
