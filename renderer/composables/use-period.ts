import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useNavigationStore } from '../stores/navigation'
import { toPeriod, usePreferencesStore } from '../stores/preferences'

/**
 * How far a page looks back, in days, as its address says; another choice is remembered for the next time. One that is
 * made while another page is on its way is meant for that page as well, if it looks back.
 */
export function usePeriod(preference: 'overviewDays' | 'trendDays') {
  const route = useRoute()
  const router = useRouter()
  const navigation = useNavigationStore()
  const preferences = usePreferencesStore()
  const choose = async (days: number): Promise<void> => {
    preferences[preference] = days
    await navigation.settled()
    const { period } = route.meta
    if (period === undefined) return
    preferences[period] = days
    await router.replace({ query: { ...route.query, days } })
  }
  return computed({
    get: () => toPeriod(route.query['days']) ?? preferences[preference],
    set: (days) => void choose(days),
  })
}
