import { z } from 'zod'
import { awsItems, customerItems, goals, practices, subGoals } from '../domain/classification'
import { gapReasons } from '../domain/evidence'
import { changes, outcomes, severities, suppressionKinds } from '../domain/finding'
import { scanStatuses } from '../domain/scan'
import { causes, figureSchema, grades, subGoalScoreSchema } from '../domain/score'

// What the engine answers, shaped for a reader: every number beside the denominator and the list it comes from.

const at = z.iso.datetime()
const count = z.number().int().min(0)

export const countsSchema = z.object({
  pass: count,
  fail: count,
  unknown: count,
  'not-applicable': count,
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

export const scanSchema = z.object({
  id: z.string(),
  targetId: z.string().nullable(),
  profile: z.string(),
  status: z.enum(scanStatuses),
  startedAt: at,
  endedAt: at.nullable(),
  /** Calls sent, retries included. */
  calls: count,
  regions: count,
  unitsPlanned: count,
  unitsEnded: count,
  /** Narrowed by services, checks or Regions: updates findings, makes no trend point. */
  narrowed: z.boolean(),
  /** Why it failed, in words; `null` where it did not. */
  problem: z.string().nullable(),
  proven: z.number().nullable(),
})
export type ScanView = Readonly<z.infer<typeof scanSchema>>

export const progressSchema = z.object({
  scanId: z.string(),
  profile: z.string(),
  status: z.enum(scanStatuses),
  accountId: z.string().nullable(),
  targetId: z.string().nullable(),
  step: z.enum(['signing-in', 'reading', 'judging', 'ended']),
  unitsPlanned: count,
  unitsEnded: count,
  calls: count,
  /** Units ended and planned, by service. */
  services: z.array(z.object({ service: z.string(), planned: count, ended: count })).readonly(),
  startedAt: at,
  /** Trouble in words a person can act on; `null` where there is none. */
  problem: z.object({ message: z.string(), hint: z.string() }).nullable(),
})
export type Progress = Readonly<z.infer<typeof progressSchema>>

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

export const aboutSchema = z.object({
  version: z.string(),
  mode: z.enum(['live', 'demo']),
  catalogue: z.string(),
  model: z.number(),
  checks: count,
  historyFile: z.string(),
  sqlite: z.string(),
  node: z.string(),
  /** What opening the history found that a person must know: a damaged file that was repaired. */
  notices: z.array(z.object({ message: z.string(), hint: z.string() })).readonly(),
})

const goalScoreSchema = figureSchema.extend({
  subGoals: z.record(z.string(), subGoalScoreSchema.nullable()),
})
const perGoal = <T extends z.ZodType>(each: T) =>
  z.object({ availability: each, integrity: each, confidentiality: each })

export const scoreSchema = z.object({
  model: z.number(),
  overall: figureSchema.nullable(),
  grade: z.enum(grades).nullable(),
  goals: perGoal(goalScoreSchema.nullable()),
  responsibilities: z.partialRecord(z.enum([...customerItems, ...awsItems]), figureSchema),
  practices: z.partialRecord(z.enum(practices), figureSchema),
  acceptedPoints: z.number(),
})

/** A thing to do, worth points: mend failures of one check, or allow one operation. */
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
])
export type Todo = Readonly<z.infer<typeof todoSchema>>

export const itemStatuses = ['fail', 'unknown', 'attested', 'pass', 'not-applicable'] as const

export const responsibilitySchema = z.object({
  item: z.enum([...customerItems, ...awsItems]),
  status: z.enum(itemStatuses),
  counts: countsSchema,
  figure: figureSchema.nullable(),
})

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

export const changeCountsSchema = z.object({
  new: count,
  fixed: count,
  reopened: count,
  gone: count,
  unseen: count,
  'seen-again': count,
})

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
  }),
  closedRegions: z.array(z.object({ region: z.string(), detail: z.string() })).readonly(),
  trend: z.array(trendPointSchema).readonly(),
  /** A scan of this target that was cut short and can be resumed. */
  resumable: scanSchema.nullable(),
})
export type Overview = Readonly<z.infer<typeof overviewSchema>>

export const findingsFilterSchema = z.object({
  /** Without any: every target. */
  targetIds: z.array(z.string()).max(500).optional(),
  checkId: z.string().optional(),
  outcomes: z.array(z.enum(outcomes)).optional(),
  severities: z.array(z.enum(severities)).optional(),
  services: z.array(z.string()).optional(),
  regions: z.array(z.string()).optional(),
  subGoals: z.array(z.enum(subGoals as [(typeof subGoals)[number]])).optional(),
  responsibilities: z.array(z.enum([...customerItems, ...awsItems])).optional(),
  /** Only findings with this change at the target's last scan. */
  changes: z.array(z.enum(changes)).optional(),
  /** The operation whose refusal hides them. */
  operation: z.string().optional(),
  search: z.string().max(200).optional(),
  suppressed: z.enum(['hide', 'include', 'only']).default('hide'),
})
export type FindingsFilter = z.input<typeof findingsFilterSchema>

export const findingGroupSchema = z.object({
  checkId: z.string(),
  title: z.string(),
  severity: z.enum(severities),
  service: z.string(),
  /** Counts over the filter's targets, whatever the filter's outcomes: same denominator on every row. */
  counts: countsSchema,
  /** How many findings match the filter. */
  matching: count,
  /** Overall points, summed over the targets' primary; `null` where more than one target is asked. */
  worth: z.number().nullable(),
})
export type FindingGroup = Readonly<z.infer<typeof findingGroupSchema>>

export const findingGroupsSchema = z.object({
  /** By severity, then worth. */
  groups: z.array(findingGroupSchema).readonly(),
  matching: count,
  counts: countsSchema,
  /** What there is to filter by, within the targets. */
  facets: z.object({ services: z.array(z.string()).readonly(), regions: z.array(z.string()).readonly() }),
})

export const findingSchema = z.object({
  id: z.string(),
  targetId: z.string(),
  profile: z.string(),
  accountId: z.string(),
  checkId: z.string(),
  title: z.string(),
  severity: z.enum(severities),
  outcome: z.enum(outcomes),
  resource: z.object({ arn: z.string(), type: z.string(), region: z.string(), name: z.string() }),
  /** Why it fails, does not apply, or could not be read. */
  reason: z.string().nullable(),
  /** A word of warning on a pass. */
  note: z.string().nullable(),
  gap: gapSchema.nullable(),
  /** The unread resource list itself: the resource named stands for an unknown number. */
  place: z.boolean(),
  /** For an unknown that failed when it was last seen. */
  lastSeenFailing: at.nullable(),
  change: z.enum(changes).nullable(),
  suppressed: z.enum(suppressionKinds).nullable(),
  firstSeen: at,
  lastSeen: at,
  due: at.nullable(),
})
export type FindingView = Readonly<z.infer<typeof findingSchema>>

export const findingPageSchema = z.object({ total: count, findings: z.array(findingSchema).readonly() })

export const findingDetailSchema = z.object({
  finding: findingSchema,
  /** As JSON text, laid out. */
  evidence: z.string(),
  check: z.object({
    id: z.string(),
    title: z.string(),
    rationale: z.string(),
    risk: z.string(),
    steps: z.array(z.string()).readonly(),
    cli: z.string().nullable(),
    terraform: z.string().nullable(),
    sources: z.array(z.string()).readonly(),
    subGoals: z.array(z.string()).readonly(),
    responsibility: z.string(),
    /** What the check reads, by operation. */
    operations: z.array(z.string()).readonly(),
  }),
  /** The resource in the AWS console; `null` where Triad knows no address. */
  consoleUrl: z.string().nullable(),
  /** Its states, newest first. */
  states: z
    .array(
      z.object({
        outcome: z.enum([...outcomes, 'gone']),
        reason: z.string().nullable(),
        from: at,
        to: at,
        scans: count,
      }),
    )
    .readonly(),
  /** What other checks say of the same resource. */
  siblings: z
    .array(
      z.object({
        id: z.string(),
        checkId: z.string(),
        title: z.string(),
        severity: z.enum(severities),
        outcome: z.enum(outcomes),
      }),
    )
    .readonly(),
})
export type FindingDetail = Readonly<z.infer<typeof findingDetailSchema>>

export const trendSchema = z.object({
  target: targetSchema,
  /** Oldest first. */
  points: z.array(trendPointSchema).readonly(),
  /** Causes of the move from the first to the last point, which add up to it. */
  moves: z.array(moveSchema).readonly(),
  counts: changeCountsSchema,
})
export type Trend = Readonly<z.infer<typeof trendSchema>>

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
