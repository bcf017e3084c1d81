import type { Page } from 'playwright-core'
import type { Tape } from '../../../electron/engine/aws/tape'
import type { Client } from '../../../shared/contract/client'
import type { Request } from '../../../shared/contract/channels'

/** The real engine over taped accounts, and what a test does to them. */
export interface Played {
  readonly ask: Client
  /** Scans and waits for the end of every profile's scan. */
  readonly scan: (request: Request<'scan.start'>) => Promise<unknown>
  /** What the profile answers from its next sign-in on. */
  readonly play: (profile: string, tape: Tape) => void
  /** From now on the engine's clock stands so many days behind the machine's. */
  readonly daysAgo: (days: number) => void
}

/** A window on it. */
export interface Opened extends Played {
  readonly page: Page
  /** What a reader never sees, but must not happen. */
  readonly trouble: readonly string[]
  /** The bytes of the file that this makes the window hand out. */
  readonly download: (act: () => Promise<void>) => Promise<Buffer>
  readonly leave: () => Promise<void>
}

/** One of the two ways into Triad: the page in a browser, or the desktop program. */
export interface Door {
  /** Opens a window on an empty history, after whatever was done `before` a person opened it. */
  readonly open: (before: (played: Played) => Promise<void>) => Promise<Opened>
  readonly close: () => Promise<void>
}
