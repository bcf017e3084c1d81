import type { Counts } from '../../shared/contract/views'
import { useText } from './use-text'

/** What is set aside, and how much of it is accepted: what is accepted is a failure still. */
export function useAsideWords() {
  const { count, whole } = useText()
  return ({ suppressed }: Counts, accepted: number): string => {
    if (accepted === 0) return count('findings.aside', suppressed)
    return accepted === suppressed
      ? count('findings.accepted', accepted)
      : count('findings.asideAccepted', suppressed, { accepted: whole(accepted) })
  }
}
