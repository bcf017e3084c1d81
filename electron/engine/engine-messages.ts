import type { EngineEvent } from '../../shared/contract/events'
import type { Reply, Trouble } from '../../shared/contract/reply'
import type { Mode } from './paths'
import type { Printed } from './ports'

/** What the Worker is started with. */
export interface EngineOptions {
  readonly mode: Mode
  readonly historyFile: string
}

/** Plain data only: no port, no shared memory. */
export type ToEngine =
  | { readonly type: 'ask'; readonly id: number; readonly name: string; readonly request: unknown }
  /** What became of what the engine asked to print. */
  | { readonly type: 'printed'; readonly id: number; readonly printed: Printed }
  | { readonly type: 'close' }

export type FromEngine =
  | { readonly type: 'ready' }
  /** The engine could not open; its thread ends after this. */
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly type: 'event'; readonly event: EngineEvent }
  /** Only the host has a browser: it answers `printed` with the same id. */
  | { readonly type: 'print'; readonly id: number; readonly html: string }
