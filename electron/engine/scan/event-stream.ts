import type { EngineEvent } from '../../../shared/contract/events'

export type Hear = (event: EngineEvent) => void

/** Broadcasts to whoever listens at the moment. A listener that throws is logged and costs the others nothing. */
export function createEventStream(log: (line: string) => void) {
  const listeners = new Set<Hear>()
  return {
    send: (event: EngineEvent): void => {
      for (const hear of listeners)
        try {
          hear(event)
        } catch (error) {
          log(`An event listener failed on ${event.type}: ${String(error)}`)
        }
    },
    /** Hears every event until the returned function is called. */
    listen: (hear: Hear): (() => void) => {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
  }
}
