import { useEventListener } from '@vueuse/core'
import { computed, onMounted, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { useAboutStore } from '../stores/about'
import { useHistoryFileStore } from '../stores/history-file'
import { isKnown } from '../stores/loadable'
import { useProfilesStore } from '../stores/profiles'
import { useSettingsStore } from '../stores/settings'
import { useTargetsStore } from '../stores/targets'

/**
 * Leads to the section of the settings that the address names. Sections come when they are read, and push those below
 * them down: so the way is gone again with each, until all are there or the reader goes a way of their own.
 *
 * @returns what leads to a section once more, whatever the address was before
 */
export function useSectionAddress(): (name: string) => void {
  const route = useRoute()
  const stores = [
    useTargetsStore(),
    useProfilesStore(),
    useSettingsStore(),
    useHistoryFileStore(),
    useAboutStore(),
  ]
  const there = computed(
    () => stores.filter(({ state }) => isKnown(state) || state.status === 'failed').length,
  )
  const wanted = ref<string | null>(null)
  const named = (): string | null =>
    typeof route.query['section'] === 'string' ? route.query['section'] : null

  /** The keyboard goes on from where the link leads. */
  function lead(): void {
    if (wanted.value === null) return
    const section = document.getElementById(`settings-${wanted.value}`)
    section?.scrollIntoView()
    section?.focus({ preventScroll: true })
    if (there.value === stores.length) wanted.value = null
  }
  const leadTo = (name: string | null): void => {
    wanted.value = name
    lead()
  }
  onMounted(() => leadTo(named()))
  watch(named, leadTo, { flush: 'post' })
  watch(there, lead, { flush: 'post' })
  useEventListener(window, ['wheel', 'pointerdown', 'keydown'], () => (wanted.value = null), {
    passive: true,
  })
  return leadTo
}
