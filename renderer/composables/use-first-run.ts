import { computed } from 'vue'
import { useAboutStore } from '../stores/about'
import { isKnown } from '../stores/loadable'
import { useProfilesStore } from '../stores/profiles'
import { useTargetsStore } from '../stores/targets'

/**
 * Why there is nothing to show yet: no profile on this machine, none scanned, or the demo is still being made. `null`
 * where there is an account.
 */
export function useFirstRun() {
  const about = useAboutStore()
  const targets = useTargetsStore()
  const profiles = useProfilesStore()
  return computed(() => {
    if (about.making) return 'demo'
    if (targets.current || !isKnown(targets.state) || !isKnown(profiles.state)) return null
    return profiles.list.length === 0 ? 'no-profiles' : 'no-scan'
  })
}
