import { dayMs } from '../../../shared/domain/days'
import type { EvidenceAge } from '../../../shared/domain/fleet'

const staleAfterDays = 30
const unreadAfterDays = 90

/** The age of what was read at `readAt` (ISO 8601) as of `now`. What never was read has no age: it is unread. */
export function evidenceAge(readAt: string | null, now: Date): EvidenceAge {
  if (readAt === null) return 'unread'
  const days = (now.getTime() - Date.parse(readAt)) / dayMs
  if (days > unreadAfterDays) return 'unread'
  return days > staleAfterDays ? 'stale' : 'fresh'
}
