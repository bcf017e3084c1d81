import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { ChecklistItem } from '../../shared/domain/checklist'
import { without } from '../without'

/** Whether an item of the checklist is open. Those that are stand in the address. */
export function useOpenItem(item: () => ChecklistItem) {
  const route = useRoute()
  const router = useRouter()
  const opened = (): readonly string[] => {
    const { item: raw } = route.query
    return typeof raw === 'string' ? raw.split(',') : []
  }
  return computed({
    get: () => opened().includes(item()),
    set: (open) => {
      const others = opened().filter((each) => each !== item())
      const items = open ? [...others, item()] : others
      const rest = without(route.query, 'item')
      void router.replace({ query: items.length > 0 ? { ...rest, item: items.join(',') } : rest })
    },
  })
}
