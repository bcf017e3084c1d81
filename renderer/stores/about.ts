import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useApi } from '../api'
import { useLoadable } from './loadable'

export const useAboutStore = defineStore('about', () => {
  const api = useApi()
  const { state, value, load, reload } = useLoadable(
    () => api('app.about', {}),
    () => 'about',
  )
  const demo = computed(() => value.value?.mode === 'demo')
  /** The demo's year while it is being made, once: scans made, and of how many. */
  const making = ref<{ readonly made: number; readonly of: number } | null>(null)
  const hearDemo = (made: number, of: number): void => {
    making.value = made < of ? { made, of } : null
  }
  return { making, hearDemo, state, about: value, demo, load: () => load(undefined), reload }
})
