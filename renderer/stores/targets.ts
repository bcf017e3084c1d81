import { useLocalStorage } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Request } from '../../shared/contract/channels'
import { criticalities } from '../../shared/domain/fleet'
import { useApi } from '../api'
import { useLoadable } from './loadable'

/** The targets there are, and the one that the window is about. */
export const useTargetsStore = defineStore('targets', () => {
  const api = useApi()
  const remembered = useLocalStorage('triad.target', '')
  const { state, value, load, reload } = useLoadable(
    () => api('targets.list', {}),
    () => 'targets',
  )
  const list = computed(() => value.value ?? [])
  /** Each account once. */
  const primaries = computed(() => list.value.filter(({ primary }) => primary))
  /** The chosen one; else the first primary of what matters most. */
  const current = computed(
    () =>
      list.value.find(({ id }) => id === remembered.value) ??
      criticalities
        .map((of) => list.value.find(({ primary, criticality }) => primary && criticality === of))
        .find((target) => target !== undefined) ??
      list.value[0] ??
      null,
  )
  const choose = (id: string): void => {
    remembered.value = id
  }
  /** What people say of the target's account; what is left out stays. */
  const describe = async (said: Request<'targets.describe'>): Promise<void> => {
    await api('targets.describe', said)
    await reload()
  }
  const makePrimary = async (targetId: string): Promise<void> => {
    await api('targets.make-primary', { targetId })
    await reload()
  }
  return {
    describe,
    makePrimary,
    state,
    list,
    primaries,
    current,
    choose,
    load: () => load(undefined),
    reload,
  }
})
