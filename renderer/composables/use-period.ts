import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { toPeriod, usePreferencesStore } from '../stores/preferences'

/** How far a page looks back, in days, as its address says; another choice is remembered for the next time. */
export function usePeriod(preference: 'overviewDays' | 'trendDays') {
  const route = useRoute()
  const router = useRouter()
  const preferences = usePreferencesStore()
  return computed({
    get: () => toPeriod(route.query['days']) ?? preferences[preference],
    set: (days) => {
      preferences[preference] = days
      void router.replace({ query: { ...route.query, days } })
    },
  })
}
