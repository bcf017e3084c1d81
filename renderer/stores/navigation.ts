import { until } from '@vueuse/core'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { RouteLocationNormalized } from 'vue-router'

/** Where the window is being led: a page that was asked for is there only when its file has been read. */
export const useNavigationStore = defineStore('navigation', () => {
  const pending = shallowRef<RouteLocationNormalized | null>(null)
  const begin = (to: RouteLocationNormalized): void => void (pending.value = to)
  /** One that another has taken the place of ends nothing. */
  const end = (to: RouteLocationNormalized): void => {
    if (pending.value === to) pending.value = null
  }
  /**
   * Resolves when no navigation is under way, at once where none is. Whoever writes into the address of the page at hand
   * waits for it: the router would drop the page that was asked for, and with it somebody's click.
   */
  const settled = async (): Promise<void> => {
    while (pending.value !== null) await until(pending).toBeNull({ flush: 'sync' })
  }
  return { pending, begin, end, settled }
})
