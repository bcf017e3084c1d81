import { z } from 'zod'
import { gapReasons } from '../../domain/evidence'
import { causes } from '../../domain/score'

export const at = z.iso.datetime()

export const count = z.number().int().min(0)

export const countsSchema = z.object({
  pass: count,
  fail: count,
  unknown: count,
  'not-applicable': count,
  attested: count,
  suppressed: count,
})
export type Counts = Readonly<z.infer<typeof countsSchema>>

export const gapSchema = z.object({
  operation: z.string(),
  region: z.string(),
  reason: z.enum(gapReasons),
  detail: z.string(),
})

export const moveSchema = z.object({ cause: z.enum(causes), points: z.number(), findings: count })

export const changeCountsSchema = z.object({
  new: count,
  fixed: count,
  reopened: count,
  gone: count,
  unseen: count,
  'seen-again': count,
})

export const perGoal = <T extends z.ZodType>(each: T) =>
  z.object({ availability: each, integrity: each, confidentiality: each })
