import { daysBetween } from '../../shared/text/dates'
import { useText } from './use-text'

/** When a failure is to be mended, seen from now. */
export function useDue() {
  const { count } = useText()
  const isOverdue = (due: string): boolean => due < new Date().toISOString()
  /** `due in 5 days`, `overdue by 12 days`. */
  const dueWords = (due: string): string => {
    const days = daysBetween(new Date().toISOString(), due)
    return isOverdue(due)
      ? count('findings.late', Math.max(1, -days))
      : count('findings.due', Math.max(0, days))
  }
  return { isOverdue, dueWords }
}
