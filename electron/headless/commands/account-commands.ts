import type { Command } from 'commander'
import type { Terminal } from '../output/terminal'
import type { DescribeOptions } from './accounts'
import { act, type Json } from './act'
import { options } from './options'
import { withEngine } from './with-engine'

/** The commands about the accounts of the history, and what people say of them. */
export function addAccountCommands(program: Command, terminal: Terminal): void {
  const accounts = program
    .command('accounts')
    .description('the accounts of this history: how critical they are, their groups and owners')
  accounts
    .command('list', { isDefault: true })
    .description('lists them with what people said of them')
    .addOption(options.json())
    .action(
      act<Json>(async (given) => {
        const { runAccounts } = await import('./accounts')
        return withEngine(given, terminal, (engine) => runAccounts(engine, terminal, given))
      }),
    )
  accounts
    .command('describe')
    .description('says it of the accounts seen through these profiles; an empty text takes a word back')
    .addOption(options.profiles())
    .addOption(options.criticality())
    .option('--group <name>', 'what accounts are grouped by: a customer, a team')
    .option('--owner <name>', 'who answers for the findings that no tag gives an owner')
    .option('--primary', 'see the account through this profile from now on', false)
    .addOption(options.json())
    .action(
      act<DescribeOptions>(async (given) => {
        const { runDescribe } = await import('./accounts')
        return withEngine(given, terminal, (engine) => runDescribe(engine, terminal, given))
      }),
    )
}
