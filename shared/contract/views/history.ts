import { z } from 'zod'
import { at, count } from './parts'

export const backupSchema = z.object({ path: z.string(), bytes: count })

/** What the history file holds, and what that takes on the disk, in bytes. */
export const historyStatsSchema = z.object({
  file: z.string(),
  bytes: count,
  /** Of those, what scans read: it is needed only to judge the past again. */
  factBytes: count,
  accounts: z
    .array(
      z.object({
        accountId: z.string(),
        name: z.string(),
        scans: count,
        firstScan: at.nullable(),
        lastScan: at.nullable(),
        findings: count,
      }),
    )
    .readonly(),
  /** Newest first. */
  backups: z.array(backupSchema).readonly(),
})
export type HistoryStatsView = Readonly<z.infer<typeof historyStatsSchema>>

/** What forgetting an account takes away, or took. */
export const forgottenSchema = z.object({
  scans: count,
  findings: count,
  decisions: count,
  /** Backups beside the history: they may still hold the account. */
  backups: z.array(z.string()).readonly(),
})

export const prunedSchema = z.object({
  /** Parts of scans that can no longer be judged again. */
  dropped: count,
  bytesBefore: count,
  bytesAfter: count,
})
