import { Command } from 'commander'
import type { Terminal } from '../output/terminal'
import { addAccountCommands } from './account-commands'
import { act, type Json } from './act'
import { addDecisionCommands } from './decision-commands'
import { options } from './options'
import { addHistoryCommands } from './history-commands'
import { addHostCommands } from './host-commands'
import { addPolicyCommand } from './policy-command'
import { addReadCommands } from './read-commands'
import { addReportCommands } from './report-commands'
import { addSettingCommands } from './setting-commands'
import type { ScanOptions } from './scan'
import { withCancel, withEngine } from './with-engine'

/** The command line. Commands load when they run, so that those without the engine start at once. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('triad')
    .description('Shows how secure AWS accounts are, why, and what changed.')
    .option('--history <file>', 'the history file; else TRIAD_HISTORY, else the one that the window uses')
    .option('--demo', 'ask the demo: three made-up accounts with a year of scans', false)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()

  program
    .command('profiles')
    .description('lists the profiles of ~/.aws without signing in')
    .addOption(options.json())
    .action(
      act<Json>(async (given) => {
        const { runProfiles } = await import('./profiles')
        return withEngine(given, terminal, (engine) => runProfiles(engine, terminal, given))
      }),
    )

  program
    .command('scan')
    .description('reads accounts and judges them')
    .addOption(options.scanned())
    .addOption(options.regions())
    .addOption(options.services())
    .addOption(options.checks())
    .addOption(options.resume())
    .addOption(options.findingsTo())
    .addOption(options.failOn())
    .option('--fail-on-gap', 'exit with 4 where something could not be read', false)
    .addOption(options.mfaCode())
    .action(
      act<ScanOptions & { mfaCode?: string }>(async ({ mfaCode, ...given }) => {
        const [{ runScan }, { createMfaAnswer }] = await Promise.all([import('./scan'), import('./mfa')])
        return withCancel((signal) =>
          withEngine(
            { ...given, askMfaCode: createMfaAnswer(terminal, mfaCode, signal) },
            terminal,
            (engine) => runScan(engine, terminal, given, signal),
          ),
        )
      }),
    )

  addAccountCommands(program, terminal)

  addReadCommands(program, terminal)

  addReportCommands(program, terminal)

  addPolicyCommand(program, terminal)

  addDecisionCommands(program, terminal)

  addHistoryCommands(program, terminal)

  addSettingCommands(program, terminal)

  addHostCommands(program, terminal)
  return program
}
