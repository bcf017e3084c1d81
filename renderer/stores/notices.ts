import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { toTrouble } from '../api'

/** A word to the reader that is not about one page. `trouble`: something was refused; `done`: something was decided. */
export interface Notice {
  readonly kind: 'trouble' | 'restarted' | 'done'
  readonly message: string
  readonly hint: string
  /** Takes back what was done. */
  readonly undo?: () => Promise<unknown>
}
type Said = Notice & { readonly id: number }

export const useNoticesStore = defineStore('notices', () => {
  const all = ref<readonly Said[]>([])
  let next = 0
  /** The newest thing done takes the place of the one before: only that one can be undone from here. */
  const say = (notice: Notice): void => {
    const others = notice.kind === 'done' ? all.value.filter(({ kind }) => kind !== 'done') : all.value
    all.value = [...others, { ...notice, id: (next += 1) }]
  }
  const dismiss = (id: number): void => {
    all.value = all.value.filter((notice) => notice.id !== id)
  }
  async function undo({ id, undo: takeBack }: Said): Promise<void> {
    dismiss(id)
    try {
      await takeBack?.()
    } catch (error) {
      say({ kind: 'trouble', ...toTrouble(error) })
    }
  }
  const list = computed(() => all.value.filter(({ kind }) => kind !== 'done'))
  const done = computed(() => all.value.find(({ kind }) => kind === 'done') ?? null)
  return { list, done, say, dismiss, undo }
})
