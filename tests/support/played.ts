import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Tape } from '../../electron/engine/aws/tape'
import { readTape, writeTape } from '../../electron/engine/aws/tape-text'

/**
 * What accounts answer and what day it is there, as files: a test writes them, and an engine in another process reads
 * them at each sign-in and each look at its clock.
 */
export function openPlayed(folder: string) {
  const tapeOf = (profile: string): string => path.join(folder, `${profile}.ndjson`)
  const profiles = path.join(folder, 'profiles.json')
  const behind = path.join(folder, 'behind.json')
  return {
    tape: (profile: string): Tape | undefined =>
      existsSync(tapeOf(profile)) ? readTape(readFileSync(tapeOf(profile), 'utf8')) : undefined,
    profiles: () => JSON.parse(readFileSync(profiles, 'utf8')) as string[],
    /** Milliseconds that the engine's clock stands behind the machine's. */
    behind: () => JSON.parse(readFileSync(behind, 'utf8')) as number,
    play: (profile: string, tape: Tape): void => writeFileSync(tapeOf(profile), writeTape(tape)),
    setProfiles: (names: readonly string[]): void => writeFileSync(profiles, JSON.stringify(names)),
    setBehind: (milliseconds: number): void => writeFileSync(behind, JSON.stringify(milliseconds)),
  }
}
