import { z } from 'zod'
import { tagLimits } from './tags'

/** What days and counts a check may be given: whole, and never so many that the check could not fail any more. */
export const parameterValues = {
  days: z.int().min(1).max(3650),
  count: z.int().min(0).max(1000),
} as const
export type ParameterUnit = keyof typeof parameterValues

/** Days to mend a failure, from the scan that first saw it since it was last in order. What only informs is never due. */
export const usualDueDays = { critical: 7, high: 30, medium: 90, low: 180 } as const
export type DueSeverity = keyof typeof usualDueDays
export const dueSeverities = Object.keys(usualDueDays) as readonly DueSeverity[]
export const dueKey = (severity: DueSeverity): string => `due.${severity}`

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time is HH:MM, such as 07:30.')
const name = z.string().min(1).max(200)

/** ISO 8601: Monday is 1, Sunday 7. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

const when = { at: clockTime, profiles: z.array(name).min(1).max(500).readonly().nullable() }
/** In the time zone of this machine. `profiles: null` scans every account through its primary profile. */
export const scheduleSchema = z
  .discriminatedUnion('every', [
    z.strictObject({ every: z.literal('day'), ...when }),
    z.strictObject({ every: z.literal('week'), weekday: z.literal(weekdays), ...when }),
  ])
  .readonly()
export type Schedule = z.infer<typeof scheduleSchema>

const region = z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d{1,2}$/, 'A Region is written like eu-west-1.')
export const usualRegionsSchema = z.array(region).min(1).max(100).readonly()

const tagKey = z.string().trim().min(1).max(tagLimits.key)
/** In the order in which they are asked; none leaves it to the accounts' owners alone. */
const ownerKeysSchema = z.array(tagKey).max(10).readonly()
export const usualOwnerKeys = ['Owner'] as const

/** The settings that every history has. `null` is what counts where nothing was set: all enabled Regions, no schedule, `usualOwnerKeys`. */
export const fixedSettings = {
  'scan.regions': usualRegionsSchema.nullable(),
  'scan.schedule': scheduleSchema.nullable(),
  'owner.tags': ownerKeysSchema.nullable(),
} as const
export type FixedSetting = keyof typeof fixedSettings

/** Keys of the tags that name a resource's owner, as they are set now. */
export const ownerKeysIn = (settings: { get(key: string): unknown }): readonly string[] =>
  fixedSettings['owner.tags'].safeParse(settings.get('owner.tags')).data ?? usualOwnerKeys
