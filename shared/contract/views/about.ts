import { z } from 'zod'
import { count } from './parts'

export const aboutSchema = z.object({
  version: z.string(),
  mode: z.enum(['live', 'demo']),
  catalogue: z.string(),
  model: z.number(),
  checks: count,
  historyFile: z.string(),
  sqlite: z.string(),
  node: z.string(),
  /** What opening the history found that a person must know: a damaged file that was repaired. */
  notices: z.array(z.object({ message: z.string(), hint: z.string() })).readonly(),
})
