import { z } from 'zod'
import { scanStatuses } from '../../domain/scan'
import { at, changeCountsSchema, count, moveSchema, perGoal } from './parts'
import { targetSchema } from './target'

export const trendPointSchema = z.object({
  scanId: z.string(),
  at,
  proven: z.number().nullable(),
  possible: z.number().nullable(),
  coverage: z.number().nullable(),
  goals: perGoal(z.number().nullable()),
  failing: z.object({ critical: count, high: count, medium: count, low: count, informational: count }),
  status: z.enum(scanStatuses),
  /** What changed about the yardstick at this point: "catalogue 1.1". */
  marker: z.string().nullable(),
})
export type TrendPoint = Readonly<z.infer<typeof trendPointSchema>>

export const trendSchema = z.object({
  target: targetSchema,
  /** Oldest first. */
  points: z.array(trendPointSchema).readonly(),
  /** Causes of the move from the first to the last point, which add up to it. */
  moves: z.array(moveSchema).readonly(),
  counts: changeCountsSchema,
})
export type Trend = Readonly<z.infer<typeof trendSchema>>
