import { z } from 'zod'
import { checklistItems, type ChecklistItem } from '../../domain/checklist'
import { awsItems, customerItems, subGoals } from '../../domain/classification'
import { asides, changes, outcomes, severities, suppressionKinds } from '../../domain/finding'
import { frameworkIds } from '../../domain/framework'
import { severityOverrideSchema } from '../../domain/severity-override'
import { suppressionSchema } from './decisions'
import { at, count, countsSchema, gapSchema } from './parts'

export const findingsFilterSchema = z.object({
  /** Without any: every target. */
  targetIds: z.array(z.string()).max(500).optional(),
  checkId: z.string().optional(),
  checkIds: z.array(z.string()).max(500).readonly().optional(),
  /** Only checks that count in this item of the checklist. */
  item: z.enum(checklistItems as [ChecklistItem]).optional(),
  /** Only checks that judge a control of this framework; with `control`, this one. */
  framework: z.enum(frameworkIds).optional(),
  /** Only with `framework`. */
  control: z.string().max(40).optional(),
  outcomes: z.array(z.enum(outcomes)).optional(),
  severities: z.array(z.enum(severities)).optional(),
  services: z.array(z.string()).optional(),
  regions: z.array(z.string()).optional(),
  subGoals: z.array(z.enum(subGoals as [(typeof subGoals)[number]])).optional(),
  responsibilities: z.array(z.enum([...customerItems, ...awsItems])).optional(),
  /** Only findings with this change at the target's last scan. */
  changes: z.array(z.enum(changes)).optional(),
  /** Only failures whose due date is over. */
  overdue: z.boolean().optional(),
  /** Whoever answers for them, in whatever case it is written; empty text stands for nobody. */
  owners: z.array(z.string().max(256)).max(100).optional(),
  /** The operation whose refusal hides them. */
  operation: z.string().optional(),
  search: z.string().max(200).optional(),
  suppressed: z.enum(asides).default('hide'),
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
  /** Over the filter's targets and checks, whatever its outcomes: what each outcome would show. */
  counts: countsSchema,
  /** What there is to filter by, within the targets. */
  facets: z.object({
    services: z.array(z.string()).readonly(),
    regions: z.array(z.string()).readonly(),
    owners: z.array(z.string()).readonly(),
  }),
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
  /** A person set it; else it follows from the severity. */
  dueMoved: z.boolean(),
  /** The resource's tag names them, else it is the account's owner; `null` where nobody answers for it. */
  owner: z.string().nullable(),
})
export type FindingView = Readonly<z.infer<typeof findingSchema>>

export const findingPageSchema = z.object({ total: count, findings: z.array(findingSchema).readonly() })

/** What a person said of a due date. */
export const dueChangeSchema = z.object({
  at,
  person: z.string(),
  from: at,
  /** `null`: back to the rule. */
  to: at.nullable(),
  reason: z.string(),
})
export type DueChangeView = Readonly<z.infer<typeof dueChangeSchema>>

export const setDueSchema = z.object({
  findingId: z.string(),
  due: at,
  reason: z.string().trim().min(1).max(2000),
})

export const findingDetailSchema = z.object({
  finding: findingSchema,
  /** As JSON text, laid out. */
  evidence: z.string(),
  check: z.object({
    id: z.string(),
    title: z.string(),
    /** What a person set instead of the severity that ships; it counts from the scan after on. */
    severityHere: severityOverrideSchema.extend({ usual: z.enum(severities) }).nullable(),
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
  /** Newest first. */
  dueChanges: z.array(dueChangeSchema).readonly(),
  /** What people wrote on the resource, by key; empty where it has none and where no list tells them. */
  tags: z.array(z.object({ key: z.string(), value: z.string() })).readonly(),
  /** The decisions that answer it; the accepted risk first, for that is the one that stands. */
  decisions: z.array(suppressionSchema).readonly(),
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
