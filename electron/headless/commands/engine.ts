import type { Client } from '../../../shared/contract/client'
import type { EngineEvent } from '../../../shared/contract/events'

/** What a command has on the engine, which runs in this process. */
export interface Engine {
  readonly ask: Client
  /** Hears every event until the returned function is called. */
  readonly listen: (hear: (event: EngineEvent) => void) => () => void
  readonly close: () => Promise<void>
}
