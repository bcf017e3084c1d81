import type { Reply } from './reply'

/** The whole surface a window has on the engine. Electron's preload and HTTP both fill it. */
export interface Bridge {
  send(name: string, request: unknown): Promise<Reply>
  /** Hears every event until the returned function is called. */
  listen(hear: (event: unknown) => void): () => void
}
