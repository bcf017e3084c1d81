import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openHistory, type History, type OpenOptions } from '../../electron/engine/store/open-history'
import { clock } from './scans'

export * from './scans'

/** A folder of its own that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'triad-history-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const temporaryFile = (): string => join(temporaryFolder(), 'data', 'history.db')

/** Opens what must open; closed with the test. */
export function openOrThrow(file: string, options: Partial<OpenOptions> = {}): History {
  const opening = openHistory(file, { now: clock(), ...options })
  if (opening.status !== 'open') throw new Error(`${opening.code}: ${opening.message}`)
  onTestFinished(() => opening.history.close())
  return opening.history
}
