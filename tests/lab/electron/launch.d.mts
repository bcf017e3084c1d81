import type { Electron, ElectronApplication, Page } from 'playwright-core'

/** See launch.mjs. */
export function launch(
  electron: Electron,
  appDir: string,
  settings?: Readonly<Record<string, string>>,
): Promise<{
  readonly app: ElectronApplication
  readonly page: Page
  /** The folder of its data, which goes when it closes. */
  readonly data: string
  /** What it wrote to standard error. */
  readonly said: readonly string[]
  readonly version: string
  readonly standIn: boolean
}>
