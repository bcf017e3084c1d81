import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { without } from '../without'
import { useOwnQuery } from './use-own-query'

/** Whether an item of a list is open, by its id. Those that are stand in the address. */
export function useOpenItem(item: () => string) {
  const route = useRoute()
  const rewrite = useOwnQuery()
  const opened = (): readonly string[] => {
    const { item: raw } = route.query
    return typeof raw === 'string' ? raw.split(',') : []
  }
  return computed({
    get: () => opened().includes(item()),
    set: (open) =>
      void rewrite((query) => {
        const others = opened().filter((each) => each !== item())
        const items = open ? [...others, item()] : others
        const rest = without(query, 'item')
        return items.length > 0 ? { ...rest, item: items.join(',') } : rest
      }),
  })
}
