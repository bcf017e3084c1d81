import { computed, type ComputedRef } from 'vue'
import { useTargetsStore } from '../stores/targets'
import { useText } from './use-text'

/** What a page is about, under its title: an account as a scan read it. `undefined` while the scan is not known yet. */
export function useScanAbout(
  scan: () => { readonly startedAt: string } | null | undefined,
): ComputedRef<string> {
  const { t, day } = useText()
  const targets = useTargetsStore()
  return computed(() => {
    const profile = targets.current?.profile ?? ''
    const read = scan()
    if (read === undefined) return profile
    return read === null
      ? t('checklist.aboutNever', { profile })
      : t('checklist.about', { profile, day: day(read.startedAt) })
  })
}
