import type { Mark } from '../components/marks/MarkIcon.vue'

/** The kinds of things that the palette finds, in the order they stand in where nothing tells them apart. */
export const entryKinds = ['page', 'view', 'action', 'account', 'check', 'finding'] as const
export type EntryKind = (typeof entryKinds)[number]

/** One line of the palette. */
export interface Entry {
  /** The same thing has the same id tomorrow: what was used lately is remembered by it. */
  readonly id: string
  readonly kind: EntryKind
  readonly title: string
  readonly detail?: string
  readonly mark?: Mark
  /** Words that find it beside its title and detail. */
  readonly words?: string
  readonly run: () => unknown
}
