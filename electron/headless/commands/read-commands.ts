import { Argument, type Command } from 'commander'
import { frameworkIds, type FrameworkId } from '../../../shared/domain/framework'
import type { ExportFormat } from '../output/finding-line'
import type { Terminal } from '../output/terminal'
import { act, type Json } from './act'
import type { CompareOptions } from './compare'
import type { ExportFrameworkOptions } from './export-framework'
import type { FindingOptions } from './findings-filter'
import { options } from './options'
import { withEngine } from './with-engine'

const addFilters = (command: Command): Command =>
  [
    options.profiles(),
    options.check(),
    options.framework(),
    options.control(),
    options.outcome(),
    options.severity(),
    options.service(),
    options.region(),
    options.change(),
    options.overdue(),
    options.owner(),
    options.unowned(),
    options.search(),
    options.view(),
  ].reduce((to, option) => to.addOption(option), command)

/** The commands that only read the history: the tables that the window shows. */
export function addReadCommands(program: Command, terminal: Terminal): void {
  program
    .command('scores')
    .description("shows each account's scores: proven, possible, coverage")
    .addOption(options.profiles())
    .addOption(options.json())
    .action(
      act<Json & { profile: readonly string[] }>(async (given) => {
        const { runScores } = await import('./scores')
        return withEngine(given, terminal, (engine) => runScores(engine, terminal, given))
      }),
    )

  addFilters(program.command('findings'))
    .description('lists findings, unsuppressed failures unless asked otherwise')
    .addOption(options.suppressed('hide'))
    .option('--by-check', 'one line a check', false)
    .addOption(options.limit())
    .addOption(options.json())
    .action(
      act<FindingOptions & Json & { byCheck: boolean; limit: number }>(async (given) => {
        const { runFindings } = await import('./findings')
        return withEngine(given, terminal, (engine) => runFindings(engine, terminal, given))
      }),
    )

  program
    .command('trend')
    .description("shows how one account's scores went, and why")
    .addOption(options.profile())
    .addOption(options.days(90))
    .addOption(options.json())
    .action(
      act<Json & { profile?: string; days: number }>(async (given) => {
        const { runTrend } = await import('./trend')
        return withEngine(given, terminal, (engine) => runTrend(engine, terminal, given))
      }),
    )

  program
    .command('calls')
    .description('shows what the last scan of one account asked AWS, by operation')
    .addOption(options.profile())
    .addOption(options.json())
    .action(
      act<Json & { profile?: string }>(async (given) => {
        const { runCalls } = await import('./calls')
        return withEngine(given, terminal, (engine) => runCalls(engine, terminal, given))
      }),
    )

  program
    .command('compare')
    .description('all accounts side by side; two (-p, -p) check by check; the last two scans of one (-p)')
    .addOption(options.profiles())
    .addOption(options.columns())
    .option('--from <scan>', 'scan id; else the one before the last')
    .option('--to <scan>', 'scan id; else the last')
    .addOption(options.json())
    .action(
      act<CompareOptions>(async (given) => {
        const { runCompare } = await import('./compare')
        return withEngine(given, terminal, (engine) => runCompare(engine, terminal, given))
      }),
    )

  program
    .command('checks')
    .description('every check there is, live and attested, with all that is known about it')
    .addOption(options.json())
    .action(
      act<Json>(async (given) => {
        const { runChecks } = await import('./checks')
        return withEngine(given, terminal, (engine) => runChecks(engine, terminal, given))
      }),
    )

  const exported = program.command('export').description('writes what other programs read')
  addFilters(exported.command('findings').description('writes findings of every outcome, never cut'))
    .addOption(options.format())
    .addOption(options.output())
    .addOption(options.suppressed('include'))
    .action(
      act<FindingOptions & { format: ExportFormat; output: string }>(async (given) => {
        const { runExportFindings } = await import('./export-findings')
        return withEngine(given, terminal, (engine) => runExportFindings(engine, terminal, given))
      }),
    )

  exported
    .command('framework')
    .description('writes every control of a framework as each account stands')
    .addArgument(new Argument('<framework>', 'which one').choices(frameworkIds))
    .addOption(options.profiles())
    .addOption(options.tableFormat())
    .addOption(options.output())
    .action(async (framework: FrameworkId, _given: unknown, command: Command) => {
      const { runExportFramework } = await import('./export-framework')
      await act<Omit<ExportFrameworkOptions, 'framework'>>((given) =>
        withEngine(given, terminal, (engine) =>
          runExportFramework(engine, terminal, { ...given, framework }),
        ),
      )(command.opts(), command)
    })
}
