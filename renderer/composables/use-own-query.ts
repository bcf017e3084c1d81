import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router'
import { useNavigationStore } from '../stores/navigation'

/** How a page writes into its own address: as a step that Back undoes, or in place. */
export type Way = 'push' | 'replace'

/**
 * Rewrites the query of the page at hand once no navigation is under way. Where another page has come meanwhile nothing
 * is written: the address of the page that was left is no longer anybody's.
 */
export function useOwnQuery() {
  const route = useRoute()
  const router = useRouter()
  const navigation = useNavigationStore()
  return async (
    rewritten: (query: LocationQuery) => LocationQueryRaw,
    way: Way = 'replace',
  ): Promise<void> => {
    const { path } = route
    await navigation.settled()
    if (route.path === path) await router[way]({ query: rewritten(route.query) })
  }
}
