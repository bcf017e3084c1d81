import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { toTrouble, useApi } from '../api'
import { useText } from '../composables/use-text'
import { useNoticesStore } from '../stores/notices'
import { themes, usePreferencesStore } from '../stores/preferences'
import { obstacle, useProfilesStore } from '../stores/profiles'
import { useScansStore } from '../stores/scans'
import { useTargetsStore } from '../stores/targets'
import type { Entry } from './entry'

/** What can be done from the palette. `choose` opens the choice of profiles. */
export function useActions(choose: () => void) {
  const api = useApi()
  const router = useRouter()
  const { t } = useText()
  const notices = useNoticesStore()
  const preferences = usePreferencesStore()
  const profiles = useProfilesStore()
  const scans = useScansStore()
  const targets = useTargetsStore()

  const action = (id: string, title: string, run: () => unknown, words = ''): Entry => ({
    ...{ id: `action:${id}`, kind: 'action', title, words },
    run,
  })
  const backUp = () =>
    api('history.backup', {}).then(
      ({ path }) => notices.say({ kind: 'done', message: t('palette.backedUp'), hint: path }),
      (error: unknown) => notices.say({ kind: 'trouble', ...toTrouble(error) }),
    )
  /** The account on screen, where nothing stands in the way of reading it at once. */
  const ready = computed(() =>
    profiles.list.find(
      (profile) =>
        profile.name === targets.current?.profile &&
        obstacle(profile) === null &&
        !scans.running.some((scan) => scan.profile === profile.name),
    ),
  )
  return computed((): readonly Entry[] => {
    const { value: profile } = ready
    const otherLanguage = preferences.language === 'en' ? 'es' : 'en'
    return [
      ...(profile
        ? [action('scan', t('palette.scan', { profile: profile.name }), () => scans.start([profile.name]))]
        : []),
      action('choose', t('scan.choose'), choose),
      action('report', t('palette.report'), () => router.push({ name: 'reports' }), 'PDF'),
      action('backup', t('palette.backup'), backUp),
      ...themes.map((theme) =>
        action(
          `theme-${theme}`,
          t('palette.theme', { theme: t(`theme.${theme}`) }),
          () => (preferences.theme = theme),
        ),
      ),
      action(
        'language',
        t('palette.language', { language: t('language.other') }),
        () => (preferences.language = otherLanguage),
        'language idioma English Español',
      ),
    ]
  })
}
