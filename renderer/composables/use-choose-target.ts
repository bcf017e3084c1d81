import { useRoute, useRouter } from 'vue-router'

/** Parts of an address that belong to the account it is about: another one has no such finding and no such scan. */
const ofOneAccount = ['accounts', 'finding', 'tab', 'from', 'to']

/** Turns the page at hand to another account. It is a step of its own: Back leads to the account before. */
export function useChooseTarget() {
  const route = useRoute()
  const router = useRouter()
  return (target: string): Promise<unknown> => {
    const kept = Object.entries(route.query).filter(([key]) => !ofOneAccount.includes(key))
    return router.push({ query: { ...Object.fromEntries(kept), target } })
  }
}
