import { z } from 'zod'
import { goals } from '../../domain/classification'
import { figureSchema } from '../../domain/score'
import { changeCountsSchema, moveSchema } from './parts'
import { scanSchema } from './scan'
import { findingSchema } from './findings'

export const comparisonSchema = z.object({
  from: scanSchema,
  to: scanSchema,
  before: figureSchema.nullable(),
  now: figureSchema.nullable(),
  /** `now.proven - before.proven`; the moves add up to it to the last digit. */
  delta: z.number(),
  moves: z.array(moveSchema).readonly(),
  counts: changeCountsSchema,
  goals: z
    .array(z.object({ goal: z.enum(goals), before: z.number().nullable(), now: z.number().nullable() }))
    .readonly(),
  findings: z.array(findingSchema).readonly(),
})
export type Comparison = Readonly<z.infer<typeof comparisonSchema>>
