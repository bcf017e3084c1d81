import type { Command } from 'commander'
import type { Terminal } from '../output/terminal'
import { act, type Json } from './act'
import type { AttestOptions } from './attest'
import type { DueOptions } from './due'
import { options } from './options'
import type { SuppressOptions } from './suppress'
import { withEngine } from './with-engine'

/** The commands by which people decide about findings and state what no API can prove. */
export function addDecisionCommands(program: Command, terminal: Terminal): void {
  program
    .command('suppress')
    .description('sets failures of one check aside until a date: an accepted risk still counts in the score')
    .addOption(options.profile().conflicts('allAccounts'))
    .option('--all-accounts', 'in every account, those that come later too', false)
    .requiredOption('--check <id>', 'the check')
    .requiredOption('--resource <pattern>', 'ARN or id of the resource; * stands for any text')
    .option('--in-region <region>', 'only there')
    .addOption(options.tag())
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

  program
    .command('due')
    .description('moves the date on which one failure is due, until it is mended')
    .addOption(options.profile())
    .requiredOption('--check <id>', 'the check')
    .requiredOption('--resource <arn>', 'ARN or id of the resource')
    .option('--in-region <region>', 'where it is in several')
    .addOption(options.dueOn().conflicts('rule'))
    .option('--reason <text>', 'why, for whoever reads it later')
    .option('--rule', 'back to the date that its severity gives', false)
    .addOption(options.json())
    .action(
      act<DueOptions>(async (given) => {
        const { runDue } = await import('./due')
        return withEngine(given, terminal, (engine) => runDue(engine, terminal, given))
      }),
    )

  program
    .command('attest')
    .description('states what no API can prove, with evidence, until a date')
    .argument('<check>', 'the check, such as manual.incident-runbook')
    .addOption(options.profile())
    .requiredOption('--statement <text>', 'what you stand for')
    .addOption(options.evidence())
    .option('--evidence-file <file>', 'a file as evidence: its name and sha256 are kept, not the file')
    .option('--person <name>', 'who stands for it; else whoever is signed in at this machine')
    .addOption(options.attestedUntil())
    .addOption(options.json())
    .action(async (check: string, _given: unknown, command: Command) => {
      const { runAttest } = await import('./attest')
      await act<Omit<AttestOptions, 'check'>>((given) =>
        withEngine(given, terminal, (engine) => runAttest(engine, terminal, { ...given, check })),
      )(command.opts(), command)
    })

  const decisions = program.command('decisions').description('what people decided and stated')
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
    .description('takes a decision or a statement back: its findings stand as before, at once')
    .requiredOption('--id <decision>', 'the decision, as listed')
    .addOption(options.json())
    .action(
      act<Json & { id: string }>(async (given) => {
        const { runUndo } = await import('./decisions')
        return withEngine(given, terminal, (engine) => runUndo(engine, terminal, given))
      }),
    )
}
