import { z } from 'zod'
import { progressSchema, scheduledRunSchema } from './views'

/**
 * What the engine says unasked: state that changed, never control flow. One union over one stream, IPC in Electron,
 * server-sent events on HTTP.
 */
export const engineEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('scan.progressed'), progress: progressSchema }),
  /** Ended in whatever way; `progress.status` says how. Stores reload on it. */
  z.object({ type: z.literal('scan.ended'), progress: progressSchema }),
  /** Somebody decided something, or a decision ended: these targets stand otherwise. Stores reload on it. */
  z.object({ type: z.literal('decisions.changed'), targetIds: z.array(z.string()).readonly() }),
  /** An account left the history or is described otherwise. Stores ask for the accounts again. */
  z.object({ type: z.literal('targets.changed') }),
  z.object({ type: z.literal('settings.changed') }),
  /** A scheduled scan was due; what could not be scanned is in it. */
  z.object({ type: z.literal('schedule.ran'), run: scheduledRunSchema }),
  z.object({ type: z.literal('mfa.asked'), questionId: z.string(), profile: z.string(), device: z.string() }),
  /** The demo's year is being made, which happens once: scans made so far, and of how many. */
  z.object({ type: z.literal('demo.progressed'), made: z.number().int(), of: z.number().int() }),
  /** The engine died and was started again; scans that ran are interrupted. */
  z.object({ type: z.literal('engine.restarted'), detail: z.string() }),
])
export type EngineEvent = z.infer<typeof engineEventSchema>
