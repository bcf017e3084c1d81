import { useDebounceFn, useLocalStorage } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { useApi } from '../api'
import { useLoadable } from './loadable'
import { useTargetsStore } from './targets'

const mostRecent = 5
/** More letters than this are worth a question to the engine. */
const fewestLetters = 2

/** The palette: whether it is open, what was used lately, and what the engine knows of what is typed. */
export const usePaletteStore = defineStore('palette', () => {
  const api = useApi()
  const targets = useTargetsStore()
  const open = ref(false)
  /** Its code is fetched when it is wanted first. */
  const wanted = ref(false)
  const typed = ref('')
  const recent = useLocalStorage<readonly string[]>('triad.palette', [])

  const checks = useLoadable(
    (targetId: string) => api('findings.groups', { targetIds: [targetId], suppressed: 'include' }),
    (targetId) => targetId,
  )
  const primaries = computed(() => targets.primaries.map(({ id }) => id))
  const found = useLoadable(
    (search: string) =>
      api('findings.list', {
        ...{ search, suppressed: 'include', limit: 6 },
        ...(primaries.value.length <= 500 ? { targetIds: primaries.value } : {}),
      }),
    (search) => search,
  )
  const ask = useDebounceFn((text: string) => {
    if (text === typed.value.trim() && text.length >= fewestLetters) void found.load(text)
  }, 150)
  watch(typed, (text) => {
    found.clear()
    void ask(text.trim())
  })

  const show = (): void => {
    wanted.value = true
    open.value = true
    typed.value = ''
    if (targets.current) void checks.load(targets.current.id)
  }
  const use = (id: string): void => {
    recent.value = [id, ...recent.value.filter((other) => other !== id)].slice(0, mostRecent)
    open.value = false
  }
  const searching = computed(
    () => typed.value.trim().length >= fewestLetters && found.state.value.status !== 'ready',
  )
  return {
    open,
    wanted,
    typed,
    recent,
    show,
    use,
    checks: checks.value,
    found: found.value,
    foundState: found.state,
    searching,
  }
})
