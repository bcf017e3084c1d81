import { watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useNavigationStore } from '../stores/navigation'
import { useTargetsStore } from '../stores/targets'

/** Keeps the account in the address where it becomes known, or another one, while a page is open. */
export function useTargetAddress(): void {
  const route = useRoute()
  const router = useRouter()
  const navigation = useNavigationStore()
  const targets = useTargetsStore()
  watch(
    () => targets.current?.id,
    async () => {
      // The first address may name an account itself.
      await router.isReady()
      await navigation.settled()
      const target = targets.current?.id
      if (target !== undefined && target !== route.query['target'])
        await router.replace({ query: { ...route.query, target }, hash: route.hash })
    },
    { immediate: true },
  )
}
