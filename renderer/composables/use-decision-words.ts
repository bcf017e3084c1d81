import type { SuppressionView } from '../../shared/contract/views'
import { isOpenEnded } from '../decisions/draft'
import { useText } from './use-text'

/** What a decision covers, in words, narrowest part first. */
export function useDecisionWords() {
  const { t } = useText()
  const reach = ({ resource }: SuppressionView): string => {
    if (resource === '*') return t('decision.all')
    return isOpenEnded(resource) ? t('decision.like', { pattern: resource }) : resource
  }
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
