import { z } from 'zod'
import { checklistItems, type ChecklistItem } from '../../domain/checklist'
import { severities } from '../../domain/finding'
import { figureSchema } from '../../domain/score'
import { manualCheckSchema } from './attestations'
import { count, countsSchema } from './parts'
import { scanSchema } from './scan'
import { itemStatuses } from './score'
import { targetSchema } from './target'

/** One check as one target stands. */
export const standingCheckSchema = z.object({
  id: z.string(),
  title: z.string(),
  severity: z.enum(severities),
  status: z.enum(itemStatuses),
  counts: countsSchema,
  /** How many of the suppressed are accepted risks: it fails with them all the same. */
  accepted: count,
  /** Overall points if all its failures were mended and all it could not read were good; `null`: it never scores. */
  worth: z.number().nullable(),
})
export type ChecklistCheck = Readonly<z.infer<typeof standingCheckSchema>>

const itemSchema = z.object({
  item: z.enum(checklistItems as [ChecklistItem]),
  status: z.enum(itemStatuses),
  counts: countsSchema,
  /** How many of the suppressed are accepted risks: it fails with them all the same. */
  accepted: count,
  /** `null` for what AWS answers for, and where there is nothing to assess. */
  figure: figureSchema.nullable(),
  /** What needs a person first. Empty where no check judges the item. */
  checks: z.array(standingCheckSchema).readonly(),
})
export type ChecklistEntry = Readonly<z.infer<typeof itemSchema>>

export const checklistSchema = z.object({
  target: targetSchema,
  /** The scan that the figures rest on; `null` before the first. */
  scan: scanSchema.nullable(),
  /** Every item of every section, in the order of the checklist. */
  items: z.array(itemSchema).readonly(),
  /** The checks of it that a person alone can decide. */
  manual: z.array(manualCheckSchema).readonly(),
  /** Who would state it, as far as this machine knows. */
  person: z.string(),
})
export type Checklist = Readonly<z.infer<typeof checklistSchema>>
