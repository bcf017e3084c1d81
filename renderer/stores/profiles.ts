import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Profile } from '../../shared/domain/profile'
import { useApi } from '../api'
import { useLoadable } from './loadable'

/** What keeps a profile from being scanned now: its own trouble, or a command that nobody agreed to yet. */
export const obstacle = ({ problem, consent }: Profile): 'problem' | 'consent' | null =>
  problem !== undefined ? 'problem' : consent === 'needed' ? 'consent' : null

export const useProfilesStore = defineStore('profiles', () => {
  const api = useApi()
  const { state, value, load, reload } = useLoadable(
    () => api('profiles.list', {}),
    () => 'profiles',
  )
  const list = computed(() => value.value ?? [])

  /** Agrees to run exactly this command for this profile; the list then says so. */
  const consent = async (profile: string, command: string): Promise<void> => {
    await api('profiles.consent', { profile, command })
    await reload()
  }
  /** Its command runs no more until somebody agrees again. */
  const withdraw = async (profile: string): Promise<void> => {
    await api('profiles.withdraw-consent', { profile })
    await reload()
  }
  return { state, list, consent, withdraw, load: () => load(undefined), reload }
})
