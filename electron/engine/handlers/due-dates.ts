import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import type { FindingView } from '../../../shared/contract/views'
import type { HandlerDeps } from './deps'
import { person } from './person'

/** What a person says of when one failure is to be mended. */
export function dueDateHandlers({
  history,
  ports,
  send,
}: HandlerDeps): Pick<Handlers, 'findings.set-due' | 'findings.reset-due'> {
  const need = (findingId: string): FindingView & { readonly due: string } => {
    const finding = history.findings.detail(findingId)?.finding
    if (finding === undefined)
      throw expected('not-found', 'There is no such finding.', 'Look it up again in the list of findings.')
    const { due } = finding
    if (due === null)
      throw expected(
        'refused',
        'This finding is not due, so nothing was changed.',
        'Only a failure that is more than information has a due date.',
      )
    return { ...finding, due }
  }
  const change = (
    finding: FindingView & { readonly due: string },
    to: string | null,
    reason: string,
  ): void => {
    const at = ports.now().toISOString()
    history.dueDates.change({ findingId: finding.id, at, person: person(), from: finding.due, to, reason })
    send({ type: 'decisions.changed', targetIds: [finding.targetId] })
  }
  return {
    'findings.set-due': ({ findingId, due, reason }) => {
      change(need(findingId), new Date(due).toISOString(), reason)
      return {}
    },
    'findings.reset-due': ({ findingId }) => {
      const finding = need(findingId)
      if (!finding.dueMoved)
        throw expected('not-found', 'Nobody moved this due date.', 'It follows the rule already.')
      change(finding, null, '')
      return {}
    },
  }
}
