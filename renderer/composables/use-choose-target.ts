import { useRoute, useRouter } from 'vue-router'
import { useNavigationStore } from '../stores/navigation'

/** Parts of an address that belong to the account it is about: another one has no such finding and no such scan. */
const ofOneAccount = ['accounts', 'finding', 'tab', 'from', 'to']

/** Turns the page at hand, or the one that is on its way, to another account. It is a step of its own: Back leads to the account before. */
export function useChooseTarget() {
  const route = useRoute()
  const router = useRouter()
  const navigation = useNavigationStore()
  return async (target: string): Promise<void> => {
    await navigation.settled()
    const kept = Object.entries(route.query).filter(([key]) => !ofOneAccount.includes(key))
    await router.push({ query: { ...Object.fromEntries(kept), target } })
  }
}
