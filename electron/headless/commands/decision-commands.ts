import type { Command } from 'commander'
import type { Terminal } from '../output/terminal'
import { act, type Json } from './act'
import { options } from './options'
import type { SuppressOptions } from './suppress'
import { withEngine } from './with-engine'

/** The commands by which people decide about findings. */
export function addDecisionCommands(program: Command, terminal: Terminal): void {
  program
    .command('suppress')
    .description('sets failures of one check aside until a date: an accepted risk still counts in the score')
    .addOption(options.profile().conflicts('allAccounts'))
    .option('--all-accounts', 'in every account, those that come later too', false)
    .requiredOption('--check <id>', 'the check')
    .requiredOption('--resource <pattern>', 'ARN or id of the resource; * stands for any text')
    .option('--in-region <region>', 'only there')
    .addOption(options.kind())
    .addOption(options.reason())
    .option('--owner <name>', 'who answers for it; else whoever decides')
    .addOption(options.until())
    .option('--preview', 'only show what it would hide and cost', false)
    .addOption(options.json())
    .action(
      act<SuppressOptions>(async (given) => {
        const { runSuppress } = await import('./suppress')
        return withEngine(given, terminal, (engine) => runSuppress(engine, terminal, given))
      }),
    )

  const decisions = program.command('decisions').description('what people decided about findings')
  decisions
    .command('list', { isDefault: true })
    .description('lists the decisions that stand')
    .addOption(options.profiles())
    .addOption(options.json())
    .action(
      act<Json & { profile: readonly string[] }>(async (given) => {
        const { runDecisions } = await import('./decisions')
        return withEngine(given, terminal, (engine) => runDecisions(engine, terminal, given))
      }),
    )
  decisions
    .command('undo')
    .description('takes a decision back: its findings are on the lists again at once')
    .requiredOption('--id <decision>', 'the decision, as listed')
    .addOption(options.json())
    .action(
      act<Json & { id: string }>(async (given) => {
        const { runUndo } = await import('./decisions')
        return withEngine(given, terminal, (engine) => runUndo(engine, terminal, given))
      }),
    )
}
