import { defineStore } from 'pinia'
import { ref } from 'vue'

/** A word to the reader that is not about one page. `trouble`: something was refused. */
export interface Notice {
  readonly kind: 'trouble' | 'restarted'
  readonly message: string
  readonly hint: string
}

export const useNoticesStore = defineStore('notices', () => {
  const list = ref<readonly (Notice & { readonly id: number })[]>([])
  let next = 0
  const say = ({ kind, message, hint }: Notice): void => {
    list.value = [...list.value, { id: (next += 1), kind, message, hint }]
  }
  const dismiss = (id: number): void => {
    list.value = list.value.filter((notice) => notice.id !== id)
  }
  return { list, say, dismiss }
})
