import { computed } from 'vue'
import { accountNumber } from '../../shared/text/numbers'
import { viewWords } from '../../shared/text/view-words'
import { builtInIds } from '../../shared/contract/views/saved-views'
import { useRouter } from 'vue-router'
import { useChooseTarget } from '../composables/use-choose-target'
import { useText } from '../composables/use-text'
import { findingsAt } from '../findings/query'
import { builtInAt, viewAt } from '../findings/views'
import { pageKeys } from '../keys/table'
import { usePaletteStore } from '../stores/palette'
import { useSavedViewsStore } from '../stores/saved-views'
import { useTargetsStore } from '../stores/targets'
import type { Entry } from './entry'
import { useActions } from './use-actions'

/** Everything that the palette can find now. */
export function useEntries(choose: () => void) {
  const { t, words, language } = useText()
  const router = useRouter()
  const targets = useTargetsStore()
  const views = useSavedViewsStore()
  const palette = usePaletteStore()
  const actions = useActions(choose)
  const chooseTarget = useChooseTarget()

  const pages = computed(() =>
    pageKeys
      .filter(({ page }) => router.hasRoute(page))
      .map(({ key, page }): Entry => ({
        ...{ id: `page:${page}`, kind: 'page', title: t(`page.${page}`), detail: `g ${key}` },
        run: () => router.push({ name: page }),
      })),
  )
  const lists = computed(() => [
    ...builtInIds.map((id): Entry => ({
      ...{ id: `view:${id}`, kind: 'view', title: viewWords[language.value][id] },
      run: () => router.push(builtInAt(id)),
    })),
    ...views.list.map(({ id, name, filter }): Entry => ({
      ...{ id: `view:${id}`, kind: 'view', title: name },
      run: () => router.push(viewAt(filter)),
    })),
  ])
  const accounts = computed(() =>
    targets.list.map(({ id, profile, accountId, accountName, criticality, group, owner }): Entry => ({
      ...{ id: `account:${id}`, kind: 'account', title: profile },
      detail: [accountNumber(accountId), t(`criticality.${criticality}`), group]
        .filter((part) => part !== '')
        .join(' · '),
      words: [accountId, accountName, owner].join(' '),
      run: () => chooseTarget(id),
    })),
  )
  const checks = computed(() =>
    (palette.checks?.groups ?? []).map(({ checkId, title, severity }): Entry => ({
      ...{ id: `check:${checkId}`, kind: 'check', title, detail: checkId, mark: severity },
      run: () => router.push(findingsAt({ checkId, outcomes: [], suppressed: 'include' })),
    })),
  )
  const findings = computed(() =>
    (palette.found?.findings ?? []).map((finding): Entry => ({
      ...{
        id: `finding:${finding.id}`,
        kind: 'finding',
        title: finding.resource.name,
        mark: finding.outcome,
      },
      detail: `${words.value.outcome[finding.outcome]} · ${finding.title} · ${finding.profile}`,
      words: finding.resource.arn,
      run: () =>
        router.push({
          name: 'findings',
          query: {
            ...{ check: finding.checkId, outcome: 'all', suppressed: 'include' },
            ...{ target: finding.targetId, finding: finding.id },
          },
        }),
    })),
  )
  return computed(() => [pages, lists, actions, accounts, checks, findings].flatMap(({ value }) => value))
}
