import { z } from 'zod'
import { findingsFilterSchema } from './findings'

/** What a view keeps: all that narrows findings but whose they are, so that it fits every account. */
export const viewFilterSchema = findingsFilterSchema.omit({ targetIds: true, checkIds: true })
export type ViewFilter = z.input<typeof viewFilterSchema>

export const viewNameSchema = z.string().trim().min(1).max(60)

/** A list of findings that somebody gave a name. */
export const savedViewSchema = z.object({ id: z.string(), name: viewNameSchema, filter: viewFilterSchema })
export type SavedView = Readonly<z.infer<typeof savedViewSchema>>

/** The views that come with Triad, by their ids, in the order of a menu; `shared/text` has their names. */
export const builtInIds = ['act-now', 'new', 'unreadable', 'accepted-risks', 'overdue'] as const
export type BuiltInView = (typeof builtInIds)[number]

export const builtInViews = {
  'act-now': { outcomes: ['fail'], severities: ['critical', 'high'], suppressed: 'hide' },
  new: { outcomes: ['fail'], changes: ['new'], suppressed: 'hide' },
  unreadable: { outcomes: ['unknown'], suppressed: 'hide' },
  'accepted-risks': { outcomes: ['fail'], suppressed: 'accepted-risk' },
  overdue: { outcomes: ['fail'], overdue: true, suppressed: 'hide' },
} as const satisfies Readonly<Record<BuiltInView, ViewFilter>>
