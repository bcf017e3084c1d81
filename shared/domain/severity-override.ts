import { z } from 'zod'
import { severities } from './finding'

const asked = { severity: z.enum(severities), reason: z.string().trim().min(1).max(2000) }

/** What a person says: that a check weighs otherwise in this history, and why. */
export const severityChangeSchema = z.strictObject(asked)

/** The same as it is kept, with who said so and when. */
export const severityOverrideSchema = z.object({ ...asked, person: z.string(), at: z.iso.datetime() })
export type SeverityOverride = Readonly<z.infer<typeof severityOverrideSchema>>

/** Name of the setting, and of the number that scores are stored with; no parameter of a check is called so. */
export const severityName = 'severity'
export const severityKey = (checkId: string): string => `${checkId}.${severityName}`
export const isSeverityKey = (key: string): boolean => key.endsWith(`.${severityName}`)
