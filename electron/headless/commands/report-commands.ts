import type { Command } from 'commander'
import type { Terminal } from '../output/terminal'
import { act, type Json } from './act'
import { options } from './options'
import type { ReportOptions } from './report'
import { withEngine } from './with-engine'

/** The commands around printed reports: make one, list those that were issued, give one back. */
export function addReportCommands(program: Command, terminal: Terminal): void {
  const report = program.command('report').description('the printed report for management')
  report
    .command('issue', { isDefault: true })
    .description('makes the report from what the history holds, keeps it and writes it to a file')
    .addOption(options.profiles())
    .addOption(options.preset())
    .addOption(options.paper())
    .addOption(options.language())
    .option('--redact', 'account numbers, account names and ARNs made unreadable', false)
    .requiredOption('-o, --output <file>', 'FILE.pdf or FILE.html')
    .action(
      act<ReportOptions>(async (given) => {
        const { runReport } = await import('./report')
        return withEngine(given, terminal, (engine) => runReport(engine, terminal, given))
      }),
    )
  report
    .command('list')
    .description('lists the reports that were issued, newest first')
    .addOption(options.limit())
    .addOption(options.json())
    .action(
      act<Json & { limit: number }>(async (given) => {
        const { runIssuedReports } = await import('./issued-reports')
        return withEngine(given, terminal, (engine) => runIssuedReports(engine, terminal, given))
      }),
    )
  report
    .command('get <id>')
    .description('writes a report as it was issued, byte by byte')
    .requiredOption('-o, --output <file>', 'FILE.pdf or FILE.html')
    .action((id: string, given: { output: string }, command: Command) =>
      act<{ output: string }>(async (all) => {
        const { runGetReport } = await import('./issued-reports')
        return withEngine(all, terminal, (engine) => runGetReport(engine, terminal, { ...all, id }))
      })(given, command),
    )
}
