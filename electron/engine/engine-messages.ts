import type { EngineEvent } from '../../shared/contract/events'
import type { Reply, Trouble } from '../../shared/contract/reply'
import type { Mode } from './paths'

/** What the Worker is started with. */
export interface EngineOptions {
  readonly mode: Mode
  readonly historyFile: string
}

/** Plain data only: no port, no shared memory. */
export type ToEngine =
  | { readonly type: 'ask'; readonly id: number; readonly name: string; readonly request: unknown }
  | { readonly type: 'close' }

export type FromEngine =
  | { readonly type: 'ready' }
  /** The engine could not open; its thread ends after this. */
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly type: 'event'; readonly event: EngineEvent }
