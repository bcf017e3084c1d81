import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { useApi } from '../api'
import { layOut } from '../findings/layout'
import { createPages } from '../findings/pages'
import { toFilter, type FindingsQuery } from '../findings/query'
import { useLoadable } from './loadable'

interface Question {
  readonly query: FindingsQuery
  readonly targetIds: readonly string[]
}

/** The grouped list: groups at once, the findings inside as they come into sight. */
export const useFindingsStore = defineStore('findings', () => {
  const api = useApi()
  const pages = createPages(api)
  const open = shallowRef<ReadonlySet<string>>(new Set())

  const { state, value, load, reload } = useLoadable(
    async ({ query, targetIds }: Question) => {
      const filter = toFilter(query, targetIds)
      const answer = await api('findings.groups', filter)
      return { ...answer, filter }
    },
    ({ targetIds }) => targetIds.join(),
  )
  const groups = computed(() => value.value?.groups ?? [])
  /** More than one account is asked: a line says whose it is, and a check has no single one to decide about. */
  const several = computed(() => (value.value?.filter.targetIds?.length ?? 0) > 1)
  const layout = computed(() => layOut(groups.value, open.value))

  async function show(question: Question): Promise<void> {
    await load(question)
    settle(question.query)
  }
  async function refresh(): Promise<void> {
    await reload()
    if (state.value.status === 'ready') pages.reset(state.value.value.filter)
  }

  /** New groups are on screen: their findings are asked anew. One check alone opens by itself. */
  function settle({ checkId }: FindingsQuery): void {
    if (state.value.status !== 'ready') return
    pages.reset(state.value.value.filter)
    const known = new Set(groups.value.map((group) => group.checkId))
    const kept = [...open.value].filter((id) => known.has(id))
    open.value = new Set(checkId !== undefined && known.has(checkId) ? [...kept, checkId] : kept)
  }

  const toggle = (checkId: string, to = !open.value.has(checkId)): void => {
    const next = new Set(open.value)
    if (to) next.add(checkId)
    else next.delete(checkId)
    open.value = next
  }

  return { state, answer: value, groups, several, layout, open, toggle, show, refresh, pages }
})
