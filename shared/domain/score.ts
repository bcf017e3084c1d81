import { z } from 'zod'
import type { Goal, Practice, Responsibility, SubGoal } from './classification'
import type { Severity } from './finding'

/** Version of the formula of DESIGN 5. A stored score carries it; a change is a marker on the trend. */
export const scoreModel = 1

/** What one check contributes: its metadata and its resources by outcome. Not-applicable ones are left out. */
export interface Tally {
  readonly id: string
  readonly severity: Severity
  readonly subGoals: readonly SubGoal[]
  readonly responsibility: Responsibility
  readonly practice: Practice
  /** Only a person can decide it: counts half. */
  readonly manual: boolean
  readonly passed: number
  /** Includes accepted risks; false positives are left out. */
  readonly failed: number
  readonly unknown: number
  readonly acceptedRisks: number
  readonly falsePositives: number
  /** A list was refused in a place of which history knows nothing. */
  readonly neverListed: boolean
}

/** Points from 0 to 100: proven (everything unread taken as bad), possible (as good), coverage (share seen). */
export const figureSchema = z.object({ proven: z.number(), possible: z.number(), coverage: z.number() })
export type Figure = Readonly<z.infer<typeof figureSchema>>

export const subGoalScoreSchema = figureSchema.extend({
  /** Sum of the weights of its checks. */
  weight: z.number(),
  /** `min(1, weight / 10)`: keeps a sub-goal that hangs on one low check from outweighing the others. */
  mass: z.number(),
})
export type SubGoalScore = Readonly<z.infer<typeof subGoalScoreSchema>>

/** `null`: nothing to assess, drawn as a dash. */
export interface GoalScore extends Figure {
  readonly subGoals: Readonly<Record<string, SubGoalScore | null>>
}

export interface Score {
  readonly model: number
  readonly overall: Figure | null
  readonly grade: Grade | null
  readonly goals: Readonly<Record<Goal, GoalScore | null>>
  readonly responsibilities: Readonly<Partial<Record<Responsibility, Figure>>>
  readonly practices: Readonly<Partial<Record<Practice, Figure>>>
  /** What accepted risks cost of the overall score, in points. */
  readonly acceptedPoints: number
}

export const grades = ['A', 'B', 'C', 'D', 'E'] as const
export type Grade = (typeof grades)[number]

/** Under this coverage (per cent) a score is shown as "not enough evidence". */
export const minimumCoverage = 30

/** In the order in which they are applied, so that the parts of a move add up exactly. */
export const causes = [
  'fixed',
  'new-failures',
  'visibility',
  'attestations',
  'false-positives',
  'resources',
  'settings',
  'catalogue',
] as const
export type Cause = (typeof causes)[number]

/** One part of why the proven score moved, in points. */
export interface Move {
  readonly cause: Cause
  readonly points: number
  /** How many findings moved for this cause. */
  readonly findings: number
}
