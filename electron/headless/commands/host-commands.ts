import type { Command } from 'commander'
import type { Terminal } from '../output/terminal'
import { act, type Json } from './act'
import { options } from './options'
import { withCancel } from './with-engine'

interface Served {
  readonly port: number
  readonly open: boolean
}

/** The commands around the window: serve it, show the demo in it, look at what it needs. */
export function addHostCommands(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('serves the window to a browser of this machine')
    .option('--open', 'open the browser', false)
    .addOption(options.port())
    .action(
      act<Served>(async (given) => {
        const { runServe } = await import('./serve')
        return withCancel((signal) => runServe(terminal, given, signal))
      }),
    )

  program
    .command('demo')
    .description('opens the demo: three made-up accounts with a year of scans, in a history of its own')
    .option('--no-open', 'only print the address')
    .addOption(options.port())
    .action(
      act<Served>(async (given) => {
        const { runServe } = await import('./serve')
        return withCancel((signal) => runServe(terminal, { ...given, demo: true }, signal))
      }),
    )

  program
    .command('doctor')
    .description('looks at everything that Triad needs, and says what is wrong')
    .addOption(options.json())
    .action(
      act<Json>(async (given) => {
        const { runDoctor } = await import('./doctor')
        return runDoctor(terminal, given)
      }),
    )
}
