import { z } from 'zod'
import { languages } from '../../text/language'
import { reportFormats } from '../report-address'
import { at, count } from './parts'

export const reportPresets = ['executive'] as const
export const reportPapers = ['a4', 'letter'] as const

/** What a report shall be; without targets it is about each account's primary one. */
export const reportRequestSchema = z.object({
  targetIds: z.array(z.string().min(1).max(200)).min(1).max(500).optional(),
  preset: z.enum(reportPresets).default('executive'),
  paper: z.enum(reportPapers).default('a4'),
  language: z.enum(languages).default('en'),
  redact: z.boolean().default(false),
})

export const issuedReportSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** The account, or how many. */
  subject: z.string(),
  preset: z.enum(reportPresets),
  paper: z.enum(reportPapers),
  language: z.enum(languages),
  redacted: z.boolean(),
  version: z.string(),
  catalogue: z.string(),
  model: count,
  issuedAt: at,
  targetIds: z.array(z.string()).readonly(),
  /** The PDF first, where there is one. */
  files: z
    .array(
      z.object({
        format: z.enum(reportFormats),
        /** What a download is called. */
        name: z.string(),
        /** Of the bytes as issued, in hexadecimal. */
        sha256: z.string().length(64),
        bytes: count,
      }),
    )
    .min(1)
    .readonly(),
})
export type IssuedReportView = Readonly<z.infer<typeof issuedReportSchema>>

export const reportFileSchema = z.object({
  name: z.string(),
  sha256: z.string().length(64),
  /** The bytes as issued, in base64. */
  body: z.base64(),
})
export type ReportFileView = Readonly<z.infer<typeof reportFileSchema>>

/** The largest picture that a report takes along, in bytes. */
export const largestLogo = 512 * 1024

export const logoSchema = z.object({
  /** `null`: reports carry no logo. */
  logo: z.object({ type: z.enum(['image/png', 'image/jpeg']), body: z.base64() }).nullable(),
})
export type LogoView = Readonly<z.infer<typeof logoSchema>>
