import { z } from 'zod'
import { changeCountsSchema, count, countsSchema, moveSchema, perGoal } from './parts'
import { scanSchema } from './scan'
import { targetSchema } from './target'
import { responsibilitySchema, scoreSchema, todoSchema } from './score'
import { trendPointSchema } from './trend'

export const overviewSchema = z.object({
  target: targetSchema,
  /** The scan that the figures rest on; `null` before the first. */
  scan: scanSchema.nullable(),
  score: scoreSchema.nullable(),
  /** `null` where there is no earlier scan to compare with. */
  change: z
    .object({
      from: scanSchema,
      proven: z.object({ before: z.number().nullable(), now: z.number().nullable() }),
      goals: perGoal(z.number().nullable()),
      moves: z.array(moveSchema).readonly(),
      counts: changeCountsSchema,
    })
    .nullable(),
  todos: z.array(todoSchema).readonly(),
  responsibilities: z.array(responsibilitySchema).readonly(),
  counts: countsSchema,
  /** Points between proven and possible, and what hides them, most first. */
  unseen: z.object({
    points: z.number(),
    operations: z.array(z.object({ operation: z.string(), worth: z.number() })).readonly(),
    /** Of these points, those of checks that only a person can decide and for which nobody stands: nothing was refused. */
    notAttested: z.object({ checks: count, points: z.number() }),
  }),
  closedRegions: z.array(z.object({ region: z.string(), detail: z.string() })).readonly(),
  trend: z.array(trendPointSchema).readonly(),
  /** A scan of this target that was cut short and can be resumed. */
  resumable: scanSchema.nullable(),
})
/** What a list of accounts says of each. */
export const scoredSchema = overviewSchema.pick({ score: true, counts: true })

export type Overview = Readonly<z.infer<typeof overviewSchema>>
