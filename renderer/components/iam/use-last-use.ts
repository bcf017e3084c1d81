import type { IdentityKind, LastUse } from '../../../shared/contract/views'
import { useText } from '../../composables/use-text'

/** A last use in words: a date for tables, or why there is none. */
export function useLastUse() {
  const { t, isoDay } = useText()
  return (use: LastUse, kind: IdentityKind): string => {
    if (use.status === 'used') return isoDay(use.at)
    if (use.status === 'unread') return t('iam.unread')
    return t(kind === 'role' ? 'iam.neverRole' : 'iam.never')
  }
}
