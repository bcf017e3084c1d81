import { z } from 'zod'
import { suppressionKinds } from '../../domain/finding'
import { tagLimits } from '../../domain/tags'
import { at, count } from './parts'

const words = z.string().trim().min(1).max(2000)

/** One tag by its key, as AWS tells it, and its value, in which `*` stands for any text. */
const tagMatchSchema = z
  .object({ key: z.string().min(1).max(tagLimits.key), value: z.string().max(tagLimits.value) })
  .readonly()

/** Which findings a decision is about. */
export const suppressionMatchSchema = z.object({
  /** `null`: of every account, those that come later too. */
  targetId: z.string().nullable(),
  checkId: z.string(),
  /** The resource's ARN or id; `*` stands for any text. */
  resource: z.string().min(1).max(2000),
  /** The Region or `global`; without one, all. */
  region: z.string().min(1).max(100).optional(),
  /** Only resources that are known to have it: none whose tags no list tells. */
  tag: tagMatchSchema.optional(),
})

export const suppressRequestSchema = suppressionMatchSchema.extend({
  kind: z.enum(suppressionKinds),
  reason: words,
  /** Who answers for it; without one, whoever decides. */
  owner: words.optional(),
  /** From this moment on the findings are back by themselves. */
  endsAt: at,
})

export const suppressionSchema = z.object({
  id: z.string(),
  /** `null`, as are profile and account: about every account, those that come later too. */
  targetId: z.string().nullable(),
  profile: z.string().nullable(),
  accountId: z.string().nullable(),
  checkId: z.string(),
  title: z.string(),
  resource: z.string(),
  /** `null`: in every Region. */
  region: z.string().nullable(),
  /** `null`: whatever their tags. */
  tag: tagMatchSchema.nullable(),
  kind: z.enum(suppressionKinds),
  reason: z.string(),
  owner: z.string(),
  decidedAt: at,
  endsAt: at,
  /** Failures that it is about as things stand. */
  failing: count,
})
export type SuppressionView = Readonly<z.infer<typeof suppressionSchema>>

const accountEffectSchema = z.object({
  targetId: z.string(),
  profile: z.string(),
  hides: count,
  /** Overall points; `null` where nothing is assessed. An accepted risk leaves them alone. */
  proven: z.object({ before: z.number().nullable(), after: z.number().nullable() }),
  /** What accepted risks cost of the score, in points. */
  acceptedPoints: z.object({ before: z.number(), after: z.number() }),
})
export type AccountEffect = Readonly<z.infer<typeof accountEffectSchema>>

export const suppressionPreviewSchema = z.object({
  /** Findings it is about, whatever became of them. */
  matching: count,
  /** Those that pass, do not apply or could not be read: it would hide them from the day they fail. */
  later: count,
  /** Failures that it would take off the lists. */
  hides: count,
  /** The first hundred of those. */
  resources: z
    .array(
      z.object({
        profile: z.string(),
        resource: z.string(),
        name: z.string(),
        region: z.string(),
        reason: z.string(),
      }),
    )
    .readonly(),
  /** The accounts that it matches something in, the most failures first. */
  accounts: z.array(accountEffectSchema).readonly(),
})
export type SuppressionPreview = Readonly<z.infer<typeof suppressionPreviewSchema>>
