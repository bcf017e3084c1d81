import { z } from 'zod'

/** How many days a statement holds where nobody says otherwise, and the most that it ever may. */
export const attestationDays = { usual: 90, most: 365 } as const

/** On what a statement rests: words, or a file of which only the name and the sha256 are kept. */
export const attestationEvidenceSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().trim().min(1).max(4000) }),
  z.object({
    type: z.literal('file'),
    name: z.string().trim().min(1).max(255),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
])
export type AttestationEvidence = Readonly<z.infer<typeof attestationEvidenceSchema>>
