import { subjectOf, type Subject } from '../decisions/draft'
import { useFindingsStore } from '../stores/findings'
import { useTargetsStore } from '../stores/targets'

/**
 * What could be decided about a line of the list: its finding, or its whole check. `null` where nothing fails that is
 * not set aside yet.
 */
export function useSubjectAt(): (index: number) => Subject | null {
  const store = useFindingsStore()
  const targets = useTargetsStore()
  return (index) => {
    const row = store.layout.at(index)
    if (row?.type === 'finding') {
      const found = store.pages.at(row.group.checkId, row.position)
      const open = found && 'id' in found && found.outcome === 'fail' && found.suppressed === null
      return open ? subjectOf(found, null) : null
    }
    if (!row || row.group.counts.fail === 0 || targets.current === null || store.several) return null
    const { checkId, title, severity } = row.group
    const { id: targetId, profile } = targets.current
    return { targetId, profile, checkId, title, severity, resource: null, tags: null }
  }
}
