import { CommanderError } from 'commander'
import { isExpected } from '../../shared/contract/reply'
import { createProgram } from './commands/program'
import { exitCodes, type ExitCode } from './output/exit-code'
import { createTerminal } from './output/terminal'
import { toTroubleLines } from './output/trouble'

// What a command writes (exports, the history) is for this user alone.
process.umask(0o077)
const terminal = createTerminal()

/** The exit code of whatever flew out of a command, with its lines said. */
function reportFailure(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
  if (isExpected(error)) {
    terminal.say(toTroubleLines(error.trouble))
    const { code } = error.trouble
    return code === 'bad-request' || code === 'not-found' ? exitCodes.usage : exitCodes.incomplete
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  terminal.say(
    toTroubleLines({ message, hint: 'This is a mistake in Triad. Try again; triad doctor says more.' }),
  )
  return exitCodes.incomplete
}

// A reader that goes away (`| head`) ends the command: nobody is left to write for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCodes.cancelled : exitCodes.incomplete)
})

await createProgram(terminal)
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = reportFailure(error)
  })
