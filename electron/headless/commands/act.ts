import type { Command } from 'commander'
import type { ExitCode } from '../output/exit-code'
import type { Settings } from './with-engine'

/** Runs an action and keeps its exit code. Commander has parsed the options by then: their types are those below. */
export const act =
  <O>(run: (given: O & Settings) => Promise<ExitCode>) =>
  async (_given: O, command: Command): Promise<void> => {
    process.exitCode = await run(command.optsWithGlobals())
  }

export interface Json {
  readonly json: boolean
}
