import { z } from 'zod'
import { frameworkIds } from '../../domain/framework'
import { figureSchema } from '../../domain/score'
import { standingCheckSchema } from './checklist'
import { count, countsSchema } from './parts'
import { scanSchema } from './scan'
import { itemStatuses } from './score'
import { targetSchema } from './target'

const standing = {
  counts: countsSchema,
  /** How many of the suppressed are accepted risks: it fails with them all the same. */
  accepted: count,
  /** `null` where there is nothing to assess. */
  figure: figureSchema.nullable(),
}

const controlSchema = z.object({
  id: z.string(),
  /** In our own words. */
  title: z.string(),
  status: z.enum(itemStatuses),
  ...standing,
  /** What needs a person first. */
  checks: z.array(standingCheckSchema).readonly(),
})
export type ControlStanding = Readonly<z.infer<typeof controlSchema>>

export const frameworkStandingSchema = z.object({
  id: z.enum(frameworkIds),
  title: z.string(),
  version: z.string(),
  target: targetSchema,
  /** The scan that the figures rest on; `null` before the first. */
  scan: scanSchema.nullable(),
  /** Of all its checks, each once however many controls it judges. */
  ...standing,
  /** Those that a check judges, in the order of the framework. */
  controls: z.array(controlSchema).readonly(),
})
export type FrameworkStanding = Readonly<z.infer<typeof frameworkStandingSchema>>
