import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Request } from '../../shared/contract/channels'
import { useApi } from '../api'
import { useDoing } from './doing'
import { useLoadable } from './loadable'

type Value = Request<'settings.set'>['value']

/** What is set for every account, and the one way to set it: at once, said, and undone where that was a mistake. */
export const useSettingsStore = defineStore('settings', () => {
  const api = useApi()
  const doing = useDoing()
  const { state, value, load, reload } = useLoadable(
    () => api('settings.get', {}),
    () => 'settings',
  )
  const put = async (key: string, to: Value | undefined): Promise<void> => {
    await (to === undefined ? api('settings.reset', { key }) : api('settings.set', { key, value: to }))
    await reload()
  }
  /** Counts up where a value was refused: what a field shows is then no longer what is set. */
  const refused = ref(0)
  /** `undefined` is the default, before and after. */
  async function change(
    key: string,
    was: Value | undefined,
    to: Value | undefined,
    said: string,
  ): Promise<void> {
    if (
      !(await doing.run(
        () => put(key, to),
        said,
        () => put(key, was),
      ))
    )
      refused.value += 1
  }
  return { state, settings: value, refused, change, load: () => load(undefined), reload }
})
