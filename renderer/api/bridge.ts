import type { Bridge } from '../../shared/contract/bridge'

/** What a window talks through: Electron's preload, or HTTP where a plain browser is the window. */
export interface WindowBridge extends Bridge {
  /** Runs when the stream of events is back after a break: what was said meanwhile is lost. */
  onReconnect?(run: () => void): () => void
}

declare global {
  interface Window {
    /** Filled by Electron's preload. */
    readonly triad?: Bridge
  }
}
