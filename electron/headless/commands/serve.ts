import path from 'node:path'
import { chooseMode } from '../../engine/paths'
import { exitCodes, type ExitCode } from '../output/exit-code'
import type { Terminal } from '../output/terminal'
import { toTerminal } from '../output/terminal-text'
import { serve } from '../server/serve'

export interface ServeCommand {
  readonly history?: string
  readonly demo: boolean
  readonly port: number
  /** Opens a browser where there is a display. */
  readonly open: boolean
}

/** Serves the window to a browser of this machine until the signal fires. Without any AWS profile it is the demo. */
export async function runServe(
  terminal: Terminal,
  { history, demo, port, open }: ServeCommand,
  signal: AbortSignal,
): Promise<ExitCode> {
  const mode = demo ? 'demo' : chooseMode()
  if (mode === 'demo' && !demo)
    terminal.say('No profile in ~/.aws, so this is the demo: three made-up accounts with a year of scans.')
  const served = await serve({
    mode,
    port,
    open,
    ...(history === undefined ? {} : { history: path.resolve(history) }),
    log: (line) => terminal.say(toTerminal(line)),
  })
  try {
    await terminal.write(`${served.launchUrl}\n`)
    terminal.say(
      `${served.opened ? 'Opened in your browser.' : 'Open the address in a browser of this machine, within a minute.'} It works once and for you alone. Ctrl+C ends it.`,
    )
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve()
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
  } finally {
    await served.close()
  }
  return exitCodes.fine
}
