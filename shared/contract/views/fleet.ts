import { z } from 'zod'
import { pairRelations, pairStatuses, scoreParts } from '../../domain/fleet'
import { severities } from '../../domain/finding'
import { figureSchema } from '../../domain/score'
import { count } from './parts'
import { targetSchema } from './target'

/** Every figure that accounts are compared by; `null` where there is nothing to assess. */
const figuresSchema = z.record(z.enum(scoreParts), figureSchema.nullable())

export const accountRowSchema = z.object({
  target: targetSchema,
  /** As they count now: evidence that is too old proves nothing. */
  figures: figuresSchema,
  /** Unsuppressed failures. */
  failing: z.record(z.enum(severities), count),
  /** How far the overall proven score moved in 30 days; `null` where there is no scan that old. */
  change: z.number().nullable(),
})
export type AccountRow = Readonly<z.infer<typeof accountRowSchema>>

export const fleetSchema = z.object({
  /** The worst proven first, what has no score last. */
  rows: z.array(accountRowSchema).readonly(),
  /** Means of the accounts that have a figure, weighted by what each is for. */
  mean: figuresSchema,
  /** Accounts with an overall figure: what the mean is of. */
  counted: count,
})
export type Fleet = Readonly<z.infer<typeof fleetSchema>>

const sideSchema = z.object({
  status: z.enum(pairStatuses),
  passed: count,
  failed: count,
  unknown: count,
  /** Overall points that the account could gain by this check. */
  worth: z.number(),
})

export const pairSchema = z.object({
  first: accountRowSchema,
  second: accountRowSchema,
  /** Checks in which the two differ or fail both: by severity, then by worth in the account where it is worse. */
  checks: z
    .array(
      z.object({
        checkId: z.string(),
        title: z.string(),
        severity: z.enum(severities),
        relation: z.enum(pairRelations),
        first: sideSchema,
        second: sideSchema,
        /** The larger of both worths. */
        worth: z.number(),
      }),
    )
    .readonly(),
  /** Checks that both pass or neither could see. */
  alike: count,
  /** Checks about things that at most one of the two has. */
  apart: count,
})
export type Pair = Readonly<z.infer<typeof pairSchema>>
export type PairCheck = Pair['checks'][number]
