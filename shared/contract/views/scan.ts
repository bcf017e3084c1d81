import { z } from 'zod'
import { scanStatuses } from '../../domain/scan'
import { at, count } from './parts'

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

/** What one scan asked AWS: how often each operation went out, retries included. The most frequent first. */
export const scanCallsSchema = z.array(z.object({ operation: z.string(), calls: count })).readonly()
export type ScanCalls = z.infer<typeof scanCallsSchema>

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
