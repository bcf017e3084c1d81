import { z } from 'zod'
import { criticalities, evidenceAges } from '../../domain/fleet'
import { figureSchema, grades } from '../../domain/score'
import { count } from './parts'
import { scanSchema } from './scan'

/** One account seen through one profile. */
export const targetSchema = z.object({
  id: z.string(),
  profile: z.string(),
  accountId: z.string(),
  accountName: z.string(),
  criticality: z.enum(criticalities),
  /** What people group accounts by (a customer, a team), and who answers for this one; empty where nobody said. */
  group: z.string(),
  owner: z.string(),
  primary: z.boolean(),
  lastScan: scanSchema.nullable(),
  score: figureSchema.nullable(),
  grade: z.enum(grades).nullable(),
  /** Unsuppressed failures: the number in the navigation. */
  failing: count,
  /** How far what was read last still counts. */
  evidence: z.enum(evidenceAges),
})
export type TargetView = Readonly<z.infer<typeof targetSchema>>

const word = z.string().trim().max(100)
export const describeTargetSchema = z.object({
  targetId: z.string(),
  criticality: z.enum(criticalities).optional(),
  group: word.optional(),
  owner: word.optional(),
})
