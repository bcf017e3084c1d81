import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import { tagText } from '../../../shared/domain/tags'
import { needTarget, type HandlerDeps } from './deps'
import { person } from './person'
import { concernedIn, previewSuppression } from './preview-suppression'
import { standingDecisions } from './standing-decisions'

type DecisionChannel =
  'decisions.list' | 'decisions.preview-suppression' | 'decisions.suppress' | 'decisions.unsuppress'

export function decisionHandlers(deps: HandlerDeps): Pick<Handlers, DecisionChannel> {
  const { history, ports, newId, decided } = deps
  const at = () => ports.now().toISOString()

  return {
    'decisions.list': ({ targetIds }) =>
      standingDecisions(
        deps,
        targetIds?.map((id) => needTarget(history, id).id) ?? history.targets.list().map(({ id }) => id),
      ),
    'decisions.preview-suppression': ({ kind, ...match }) => previewSuppression(deps, match, kind),
    'decisions.suppress': ({ kind, reason, owner, endsAt, ...match }) => {
      const decidedAt = at()
      if (endsAt <= decidedAt)
        throw expected('bad-request', 'This end date is over, so nothing was decided.', 'Choose a later one.')
      if (concernedIn(deps, match, kind).length === 0)
        throw expected(
          'not-found',
          `No finding of ${match.checkId} matches ${match.resource}${match.tag === undefined ? '' : ` with the tag ${tagText(match.tag)}`} here, so nothing was decided.`,
          'Look at the list of findings for the check and the resource that are meant.',
        )
      const { targetId, checkId } = match
      const id = newId()
      history.suppressions.decide(person(), {
        ...{ id, targetId, checkId, kind, reason, decidedAt, tag: match.tag ?? null },
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
