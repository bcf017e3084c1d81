import { computed } from 'vue'
import { criticalities } from '../../shared/domain/fleet'
import type { TargetView } from '../../shared/contract/views'
import { useTargetsStore } from '../stores/targets'
import { useText } from './use-text'

const byName = (a: { readonly profile: string }, b: { readonly profile: string }) =>
  a.profile.localeCompare(b.profile, undefined, { numeric: true })

const answers = (target: TargetView, typed: string): boolean => {
  const text = [target.profile, target.accountId, target.accountName, target.group, target.owner].join(' ')
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word))
}

/** The accounts that answer what was typed, in the groups that people gave them; those without one by how much they matter. */
export function useTargetGroups(typed: () => string) {
  const { t } = useText()
  const targets = useTargetsStore()
  return computed(() => {
    const found = targets.list.filter((target) => answers(target, typed().trim())).sort(byName)
    const named = [...new Set(found.map(({ group }) => group).filter((group) => group !== ''))].sort()
    return [
      ...named.map((group) => ({ name: group, list: found.filter((target) => target.group === group) })),
      ...criticalities.map((criticality) => ({
        name: t(`criticality.${criticality}`),
        list: found.filter((target) => target.group === '' && target.criticality === criticality),
      })),
    ].filter(({ list }) => list.length > 0)
  })
}
