import { z } from 'zod'
import { awsItems, customerItems, practices } from '../../domain/classification'
import { gapReasons } from '../../domain/evidence'
import { severities } from '../../domain/finding'
import { figureSchema, grades, subGoalScoreSchema } from '../../domain/score'
import { count, countsSchema, perGoal } from './parts'

const goalScoreSchema = figureSchema.extend({
  subGoals: z.record(z.string(), subGoalScoreSchema.nullable()),
})

export const scoreSchema = z.object({
  model: z.number(),
  overall: figureSchema.nullable(),
  grade: z.enum(grades).nullable(),
  goals: perGoal(goalScoreSchema.nullable()),
  responsibilities: z.partialRecord(z.enum([...customerItems, ...awsItems]), figureSchema),
  practices: z.partialRecord(z.enum(practices), figureSchema),
  acceptedPoints: z.number(),
})

/** A thing to do, worth points: mend failures of one check, allow one operation, or state what no API can prove. */
export const todoSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('mend'),
    checkId: z.string(),
    action: z.string(),
    severity: z.enum(severities),
    failing: count,
    /** The Regions or `global`, at most three named. */
    regions: z.array(z.string()).readonly(),
    /** Overall points if all its failures were mended and all it could not read were good. */
    worth: z.number(),
  }),
  z.object({
    type: z.literal('allow'),
    operation: z.string(),
    reason: z.enum(gapReasons),
    /** Worst severity among the checks that it blinds. */
    severity: z.enum(severities),
    checkIds: z.array(z.string()).readonly(),
    unseen: count,
    /** Always "up to". */
    worth: z.number(),
  }),
  z.object({
    type: z.literal('attest'),
    checkId: z.string(),
    action: z.string(),
    severity: z.enum(severities),
    /** Overall points once somebody stands for it. */
    worth: z.number(),
  }),
])
export type Todo = Readonly<z.infer<typeof todoSchema>>

export const itemStatuses = ['fail', 'unknown', 'attested', 'pass', 'not-applicable'] as const

export const responsibilitySchema = z.object({
  item: z.enum([...customerItems, ...awsItems]),
  status: z.enum(itemStatuses),
  counts: countsSchema,
  /** How many of the suppressed are accepted risks: it fails with them all the same. */
  accepted: count,
  figure: figureSchema.nullable(),
})
