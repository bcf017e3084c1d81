import type { Command } from 'commander'
import type { Terminal } from '../output/terminal'
import { act, type Json } from './act'
import { options } from './options'
import { withEngine } from './with-engine'

/** The commands about the history file itself. */
export function addHistoryCommands(program: Command, terminal: Terminal): void {
  const history = program
    .command('history')
    .description('the history file: how big, how well, and safe copies of it')
  history
    .command('stats', { isDefault: true })
    .description('what it holds, and what that takes on the disk')
    .addOption(options.json())
    .action(
      act<Json>(async (given) => {
        const { runHistoryStats } = await import('./history')
        return withEngine(given, terminal, (engine) => runHistoryStats(engine, terminal, given))
      }),
    )
  history
    .command('check')
    .description('reads the whole file and its backups, and says what is wrong')
    .addOption(options.json())
    .action(
      act<Json>(async (given) => {
        const { runHistoryCheck } = await import('./history-files')
        return runHistoryCheck(terminal, given)
      }),
    )
  history
    .command('backup')
    .description('makes a checked copy, beside the history or where you say')
    .option('-o, --output <file>', 'a file that is not there yet')
    .addOption(options.json())
    .action(
      act<Json & { output?: string }>(async (given) => {
        const { runHistoryBackup } = await import('./history')
        return withEngine(given, terminal, (engine) => runHistoryBackup(engine, terminal, given))
      }),
    )
  history
    .command('restore')
    .description('puts a backup in its place; what was there is kept under another name')
    .option('--from <file>', 'the backup; else the newest good one beside the history')
    .addOption(options.json())
    .action(
      act<Json & { from?: string }>(async (given) => {
        const { runHistoryRestore } = await import('./history-files')
        return runHistoryRestore(terminal, given)
      }),
    )
  history
    .command('forget')
    .description('deletes everything about one account, for good')
    .argument('<account>', 'its 12 digits')
    .option('--yes', 'without it, only say what would be deleted', false)
    .addOption(options.json())
    .action(async (account: string, _given: unknown, command: Command) => {
      const { runHistoryForget } = await import('./history')
      await act<Json & { yes: boolean }>((given) =>
        withEngine(given, terminal, (engine) => runHistoryForget(engine, terminal, { ...given, account })),
      )(command.opts(), command)
    })
  history
    .command('prune')
    .description('drops what older scans had read: findings, scores and decisions stay')
    .addOption(options.keepDays())
    .addOption(options.json())
    .action(
      act<Json & { keepDays: number }>(async (given) => {
        const { runHistoryPrune } = await import('./history')
        return withEngine(given, terminal, (engine) => runHistoryPrune(engine, terminal, given))
      }),
    )
}
