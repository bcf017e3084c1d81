import { z } from 'zod'
import { severities } from '../../domain/finding'
import { severityOverrideSchema } from '../../domain/severity-override'
import { fixedSettings, parameterValues, type ParameterUnit } from '../../domain/settings'
import { at } from './parts'

const units = Object.keys(parameterValues) as [ParameterUnit, ...ParameterUnit[]]

/** A number that a check is judged with. */
export const parameterSettingSchema = z.object({
  /** `check id.parameter`, as scores are stored with it. */
  key: z.string(),
  checkId: z.string(),
  checkTitle: z.string(),
  severity: z.enum(severities),
  title: z.string(),
  unit: z.enum(units),
  default: z.number(),
  /** From the next scan on. */
  value: z.number(),
})
export type ParameterSetting = Readonly<z.infer<typeof parameterSettingSchema>>

/** Days in which a failure is to be mended; they count at once. */
export const dueSettingSchema = z.object({
  key: z.string(),
  severity: z.enum(severities),
  default: z.number(),
  value: z.number(),
})
export type DueSetting = Readonly<z.infer<typeof dueSettingSchema>>

/** A severity that a person set, for a reason. */
export const severitySettingSchema = z.object({
  /** `check id.severity`, as scores are stored with it. */
  key: z.string(),
  checkId: z.string(),
  checkTitle: z.string(),
  /** The severity that ships. */
  usual: z.enum(severities),
  /** From the next scan on. */
  ...severityOverrideSchema.shape,
})
export type SeveritySetting = Readonly<z.infer<typeof severitySettingSchema>>

/** What became of the scheduled scans when they were last due. */
export const scheduledRunSchema = z.object({
  dueAt: at,
  startedAt: at,
  started: z.array(z.string()).readonly(),
  /** Profiles that were left out, and what to do about it. */
  blocked: z.array(z.object({ profile: z.string(), message: z.string(), hint: z.string() })).readonly(),
})
export type ScheduledRun = Readonly<z.infer<typeof scheduledRunSchema>>

export const settingsSchema = z.object({
  regions: fixedSettings['scan.regions'],
  schedule: fixedSettings['scan.schedule'],
  /** `null` where nothing is scheduled. */
  nextScan: at.nullable(),
  lastRun: scheduledRunSchema.nullable(),
  /** Keys of the tags that name a resource's owner, in their order; they count at once. */
  ownerTags: z.array(z.string()).readonly(),
  parameters: z.array(parameterSettingSchema).readonly(),
  /** The checks that weigh otherwise here, by id. */
  severities: z.array(severitySettingSchema).readonly(),
  /** Most severe first. What only informs is never due. */
  due: z.array(dueSettingSchema).readonly(),
})
export type SettingsView = Readonly<z.infer<typeof settingsSchema>>
