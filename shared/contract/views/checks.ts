import { z } from 'zod'
import {
  awsItems,
  customerItems,
  dataTopics,
  hygieneItems,
  practices,
  rootSteps,
  subGoals,
  type SubGoal,
} from '../../domain/classification'
import { severities } from '../../domain/finding'
import { frameworkIds } from '../../domain/framework'
import { severityOverrideSchema } from '../../domain/severity-override'
import { parameterValues, type ParameterUnit } from '../../domain/settings'
import { count } from './parts'

const names = z.array(z.string()).readonly()
const units = Object.keys(parameterValues) as [ParameterUnit, ...ParameterUnit[]]

/** Everything that is known about a check, as a script reads it. */
export const checkSchema = z.object({
  id: z.string(),
  /** The expectation as a sentence that is true where it passes. */
  title: z.string(),
  action: z.string(),
  /** The severity that ships. */
  severity: z.enum(severities),
  /** The severity it has here from the next scan on, where a person set one, and why. */
  severityHere: severityOverrideSchema.nullable(),
  service: z.string(),
  /** `live`: facts decide; `attested`: a person alone can. */
  kind: z.enum(['live', 'attested']),
  resourceType: z.string(),
  /** `global`: judged once an account; `regional`: in each Region. */
  scope: z.enum(['global', 'regional']),
  /** The list whose resources it judges; `null` where a person decides. */
  subject: z.string().nullable(),
  /** The lists it only looks things up in. */
  supporting: names,
  parameters: z
    .array(z.object({ name: z.string(), title: z.string(), unit: z.enum(units), default: z.number() }))
    .readonly(),
  subGoals: z.array(z.enum(subGoals as [SubGoal])).readonly(),
  responsibility: z.enum([...customerItems, ...awsItems]),
  practice: z.enum(practices),
  hygiene: z.array(z.enum(hygieneItems)).readonly(),
  /** The line of "Steps to secure a root account"; `null` where it is none of them. */
  rootStep: z.literal(rootSteps).nullable(),
  data: z.array(z.enum(dataTopics)).readonly(),
  rationale: z.string(),
  risk: z.string(),
  remediation: z.object({
    steps: names,
    cli: z.string().nullable(),
    terraform: z.string().nullable(),
  }),
  sources: names,
  /** What a scan sends to AWS for it, in the SDK's words. */
  operations: names,
  /** What a policy has to allow for that. */
  actions: names,
  /** The controls that it judges, by framework. */
  controls: z.record(z.enum(frameworkIds), names),
  /** What a person states, what is worth keeping as evidence, and how long it may hold; `null` where facts decide. */
  statement: z.object({ text: z.string(), evidence: z.string(), mostDays: count }).nullable(),
})
export type CheckView = Readonly<z.infer<typeof checkSchema>>
