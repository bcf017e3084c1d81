import { z } from 'zod'
import { attestationEvidenceSchema } from '../../domain/attestation'
import { at } from './parts'

const words = z.string().trim().min(1).max(2000)

/** A person's dated statement about one check of one target. */
export const attestRequestSchema = z.object({
  targetId: z.string(),
  checkId: z.string(),
  statement: words,
  evidence: attestationEvidenceSchema.optional(),
  /** Who stands for it; without one, whoever is signed in at this machine. */
  person: z.string().trim().min(1).max(200).optional(),
  /** From this moment on the check is not attested any more. Without one, in 90 days. */
  endsAt: at.optional(),
})

export const attestationSchema = z.object({
  id: z.string(),
  targetId: z.string(),
  profile: z.string(),
  accountId: z.string(),
  checkId: z.string(),
  statement: z.string(),
  evidence: attestationEvidenceSchema.nullable(),
  person: z.string(),
  decidedAt: at,
  endsAt: at,
  /** Its end date has come, so that it counts no more. */
  over: z.boolean(),
})
export type AttestationView = Readonly<z.infer<typeof attestationSchema>>

export const manualCheckSchema = z.object({
  checkId: z.string(),
  /** What to state, and what is worth keeping as evidence. */
  statement: z.string(),
  evidence: z.string(),
  /** The most days that a statement may hold. */
  mostDays: z.number().int(),
  /** In force or over; `null` where nobody has ever stated it. */
  newest: attestationSchema.nullable(),
})
export type ManualCheckView = Readonly<z.infer<typeof manualCheckSchema>>
