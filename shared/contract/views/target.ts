import { z } from 'zod'
import { figureSchema, grades } from '../../domain/score'
import { count } from './parts'
import { scanSchema } from './scan'

/** One account seen through one profile. */
export const targetSchema = z.object({
  id: z.string(),
  profile: z.string(),
  accountId: z.string(),
  accountName: z.string(),
  criticality: z.enum(['production', 'staging', 'development']),
  primary: z.boolean(),
  lastScan: scanSchema.nullable(),
  score: figureSchema.nullable(),
  grade: z.enum(grades).nullable(),
  /** Unsuppressed failures: the number in the navigation. */
  failing: count,
  stale: z.boolean(),
})
export type TargetView = Readonly<z.infer<typeof targetSchema>>
