import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { customerItems, goals, subGoals } from '../../shared/domain/classification'
import { severities } from '../../shared/domain/finding'
import { causes, figureSchema, subGoalScoreSchema, type Tally } from '../../shared/domain/score'

const tallySchema = z.object({
  id: z.string(),
  severity: z.enum(severities),
  subGoals: z.array(z.enum(subGoals as [(typeof subGoals)[number]])),
  responsibility: z.enum(customerItems),
  manual: z.boolean(),
  passed: z.number(),
  failed: z.number(),
  unknown: z.number(),
  acceptedRisks: z.number(),
  falsePositives: z.number(),
  neverListed: z.boolean(),
})

const standingSchema = z.object({
  overall: figureSchema,
  goals: z.record(
    z.enum(goals),
    figureSchema.extend({ subGoals: z.record(z.string(), subGoalScoreSchema.nullable()) }),
  ),
})

const exampleSchema = z.object({
  model: z.number(),
  now: z.array(tallySchema),
  before: z.array(tallySchema),
  expected: standingSchema.extend({
    overall: figureSchema.extend({ pointsUnseen: z.number(), acceptedPoints: z.number() }),
    responsibilities: z.record(z.enum(customerItems), figureSchema),
    worth: z.array(z.object({ id: z.string(), points: z.number() })),
    worthSum: z.number(),
    permissions: z.record(z.string(), z.number()),
  }),
  expectedBefore: standingSchema,
  causes: z.array(z.object({ cause: z.enum(causes), points: z.number() })),
  delta: z.number(),
})

const example = exampleSchema.parse(
  JSON.parse(readFileSync(new URL('../fixtures/score-example.json', import.meta.url), 'utf8')),
)

/** The example names no practice: it plays no part in what it expects. */
const withPractice = (tallies: z.infer<typeof tallySchema>[]): readonly Tally[] =>
  tallies.map((tally) => ({ ...tally, practice: 'compliance' }))

/** The worked account of two scans that docs/scoring.md explains. */
export const scoreExample = {
  ...example,
  now: withPractice(example.now),
  before: withPractice(example.before),
}

/** Numbers to 9 decimals, whatever they sit in: the example's own precision. */
export const to9 = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === 'number' ? Math.round(each * 1e9) / 1e9 : each,
  )
