import { toTerminal } from '../output/terminal-text'
import type { Terminal } from '../output/terminal'
import type { Engine } from './engine'

/**
 * Asks once for each `credential_process` command among the profiles: signing in runs it. Without a yes nothing is
 * recorded, and the profile's scan then fails with its own line.
 */
export async function askConsents(
  engine: Engine,
  terminal: Terminal,
  profiles: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  for (const { name, consent, command } of await engine.ask('profiles.list', {})) {
    if (!profiles.includes(name) || consent !== 'needed' || command === undefined) continue
    const answer = await terminal.ask(
      `Signing in as ${toTerminal(name)} runs this command on your machine:\n  ${toTerminal(command)}\nRun it, now and in later scans? [y/N] `,
      signal,
    )
    if (/^y(es)?$/i.test(answer?.trim() ?? ''))
      await engine.ask('profiles.consent', { profile: name, command })
  }
}
