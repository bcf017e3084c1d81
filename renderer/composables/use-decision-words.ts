import type { SuppressionView } from '../../shared/contract/views'
import { tagText } from '../../shared/domain/tags'
import { isOpenEnded } from '../decisions/draft'
import { useText } from './use-text'

/** What a decision covers, in words, narrowest part first. */
export function useDecisionWords() {
  const { t } = useText()
  const resources = ({ resource }: SuppressionView): string => {
    if (resource === '*') return t('decision.all')
    return isOpenEnded(resource) ? t('decision.like', { pattern: resource }) : resource
  }
  const reach = (decision: SuppressionView): string =>
    decision.tag === null
      ? resources(decision)
      : t('decision.tagged', { resources: resources(decision), tag: tagText(decision.tag) })
  /** Nothing of the Region where one resource is meant: its ARN or the finding says it. */
  const place = (decision: SuppressionView): string =>
    [
      decision.region ?? (isOpenEnded(decision.resource) ? t('decision.everyRegion') : ''),
      decision.profile ?? t('decision.everyAccount'),
    ]
      .filter((part) => part !== '')
      .join(' · ')
  return { reach, place }
}
