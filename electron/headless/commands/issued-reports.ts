import type { IssuedReportView } from '../../../shared/contract/views'
import { isoDateTime } from '../../../shared/text/dates'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toTable } from '../output/table'
import type { Terminal } from '../output/terminal'
import type { Engine } from './engine'
import { formatOf } from './report'
import { saveReport } from './save-report'
import { toJsonText } from '../output/json'

/** Lists what was issued, newest first. */
export async function runIssuedReports(
  { ask }: Engine,
  terminal: Terminal,
  { json, limit }: { readonly json: boolean; readonly limit: number },
): Promise<ExitCode> {
  const reports = await ask('report.issued', { limit })
  if (json) await terminal.write(`${toJsonText(reports, 2)}\n`)
  else if (reports.length === 0) terminal.say('No report was issued yet.\n  Next: triad report -o report.pdf')
  else
    await terminal.write(
      toTable<IssuedReportView>(
        [
          { title: 'id', cell: ({ id }) => id },
          { title: 'issued', cell: ({ issuedAt }) => isoDateTime(issuedAt) },
          { title: 'about', cell: ({ subject }) => subject },
          { title: 'preset', cell: ({ preset }) => preset },
          { title: 'language', cell: ({ language }) => language },
          { title: 'redacted', cell: ({ redacted }) => (redacted ? 'yes' : 'no') },
          { title: 'files', cell: ({ files }) => files.map(({ format }) => format).join(', ') },
          { title: 'sha256', cell: ({ files }) => files[0]?.sha256.slice(0, 12) ?? '' },
        ],
        reports,
      ),
    )
  return exitCodes.fine
}

/** Writes one report as it was issued. Throws an `Expected` where there is none such. */
export async function runGetReport(
  { ask }: Engine,
  terminal: Terminal,
  { id, output }: { readonly id: string; readonly output: string },
): Promise<ExitCode> {
  const sha256 = await saveReport(ask, terminal, { id, format: formatOf(output), output })
  terminal.say(`Written to ${output} as it was issued.\n  sha256 ${sha256}`)
  return exitCodes.fine
}
