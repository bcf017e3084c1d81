import { z } from 'zod'

export const reportPresets = ['executive'] as const
export const reportPapers = ['a4', 'letter'] as const

export const reportSchema = z.object({
  /** The document's title. */
  title: z.string(),
  /** One self-contained page of HTML, laid out for the paper. */
  html: z.string(),
})
