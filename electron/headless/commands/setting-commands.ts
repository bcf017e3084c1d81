import type { Command } from 'commander'
import type { Terminal } from '../output/terminal'
import { act, type Json } from './act'
import { options } from './options'
import { withEngine } from './with-engine'

/** The commands about what a person sets for every account. */
export function addSettingCommands(program: Command, terminal: Terminal): void {
  const settings = program
    .command('settings')
    .description('what is set for every account: Regions, schedule, owners, parameters of checks')
  settings
    .command('list', { isDefault: true })
    .description('every setting with its value and its default')
    .addOption(options.json())
    .action(
      act<Json>(async (given) => {
        const { runSettingsShow } = await import('./settings')
        return withEngine(given, terminal, (engine) => runSettingsShow(engine, terminal, given))
      }),
    )
  settings
    .command('get')
    .description('the value of one setting')
    .argument('<key>')
    .addOption(options.json())
    .action(async (key: string, _given: unknown, command: Command) => {
      const { runSettingsShow } = await import('./settings')
      await act<Json>((given) =>
        withEngine(given, terminal, (engine) => runSettingsShow(engine, terminal, { ...given, key })),
      )(command.opts(), command)
    })
  settings
    .command('set')
    .description(
      'sets one: a number, "eu-west-1,us-east-1" or "enabled", "day 07:30 all" or "off", "Owner,Team" or "none", or CHECK.severity to "low" and so on',
    )
    .argument('<key>')
    .argument('<value>')
    .option('--reason <text>', 'why a check weighs otherwise here; needed for CHECK.severity')
    .addOption(options.json())
    .action(async (key: string, text: string, _given: unknown, command: Command) => {
      const { runSettingsChange } = await import('./settings')
      await act<Json & { reason?: string }>((given) =>
        withEngine(given, terminal, (engine) => runSettingsChange(engine, terminal, { ...given, key, text })),
      )(command.opts(), command)
    })
  settings
    .command('reset')
    .description('puts one back to its default')
    .argument('<key>')
    .addOption(options.json())
    .action(async (key: string, _given: unknown, command: Command) => {
      const { runSettingsChange } = await import('./settings')
      await act<Json>((given) =>
        withEngine(given, terminal, (engine) => runSettingsChange(engine, terminal, { ...given, key })),
      )(command.opts(), command)
    })
}
