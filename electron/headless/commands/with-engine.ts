import { isExpected } from '../../../shared/contract/reply'
import { exitCodes, type ExitCode } from '../output/exit-code'
import type { Terminal } from '../output/terminal'
import { toTerminalLines, toTroubleLines } from '../output/trouble'
import type { Engine } from './engine'
import { openEngine, type EngineSettings } from './open-engine'

/** Options that every command takes. */
export interface Settings {
  readonly history?: string
  readonly demo: boolean
}

/**
 * Opens the engine, runs one command on it and closes it, whatever happens. A history that cannot be used is said with
 * its own exit code.
 */
export async function withEngine(
  settings: Settings & Pick<EngineSettings, 'askMfaCode'>,
  terminal: Terminal,
  run: (engine: Engine) => Promise<ExitCode>,
): Promise<ExitCode> {
  let engine: Engine
  try {
    engine = await openEngine({
      ...settings,
      log: (line) => terminal.say(`triad: ${toTerminalLines(line)}`),
      onDemoScan: createDemoProgress(terminal),
    })
  } catch (error) {
    if (!isExpected(error)) throw error
    terminal.say(toTroubleLines(error.trouble))
    return exitCodes.history
  }
  try {
    return await run(engine)
  } finally {
    await engine.close()
  }
}

/** The demo's year takes some seconds, once: a live line, or elsewhere a line a quarter. */
const createDemoProgress = (terminal: Terminal) => (made: number, of: number) => {
  const line = `Making the demo, once: ${made} of ${of} scans`
  if (terminal.isLive) terminal.live(line)
  else if (made % Math.ceil(of / 4) === 0) terminal.say(line)
}

/** Runs with a signal that Ctrl+C and SIGTERM fire; the second one ends the process at once. */
export async function withCancel<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const cancel = new AbortController()
  const onSignal = () => {
    if (cancel.signal.aborted) process.exit(exitCodes.cancelled)
    cancel.abort()
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  try {
    return await run(cancel.signal)
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}
