import type { ReportFormat } from '../../../shared/contract/report-address'
import { expected } from '../../../shared/contract/reply'
import type { reportPapers, reportPresets } from '../../../shared/contract/views'
import type { Language } from '../../../shared/text/language'
import { exitCodes, type ExitCode } from '../output/exit-code'
import type { Terminal } from '../output/terminal'
import { chooseTargets } from './choose-targets'
import type { Engine } from './engine'
import { saveReport } from './save-report'

export interface ReportOptions {
  readonly profile: readonly string[]
  readonly preset: (typeof reportPresets)[number]
  readonly paper: (typeof reportPapers)[number]
  readonly language: Language
  readonly redact: boolean
  /** Ends with `.pdf` or `.html`. */
  readonly output: string
}

/**
 * Issues the report of these accounts from history, without credentials and network: keeps it there and writes it to a
 * file. Where no browser can print, the same pages are saved as HTML beside the name that was asked for, and the exit
 * code says that the PDF is missing.
 */
export async function runReport(
  { ask }: Engine,
  terminal: Terminal,
  { profile, output, preset, paper, language, redact }: ReportOptions,
): Promise<ExitCode> {
  const format = formatOf(output)
  const targets = await chooseTargets(ask, profile)
  if (targets.length === 0)
    throw expected(
      'not-found',
      'This history has no scan yet, so there is nothing to report.',
      'triad scan -p PROFILE',
    )
  const targetIds = targets.map(({ id }) => id)
  const asked = { targetIds, preset, paper, language, redact }
  const formats: ReportFormat[] = format === 'pdf' ? ['pdf', 'html'] : ['html']
  const { report, noPdf } = await ask('report.issue', { ...asked, formats })
  if (format === 'html' || noPdf === null) {
    await saveReport(ask, terminal, { id: report.id, format, output })
    terminal.say(`Report written to ${output} and kept as ${report.id}.`)
    return exitCodes.fine
  }
  const instead = output.replace(/\.pdf$/i, '.html')
  await saveReport(ask, terminal, { id: report.id, format: 'html', output: instead })
  terminal.say(
    `No PDF was made: ${noPdf}. The same pages were saved to ${instead} and kept as ${report.id}.\n  Next: open that file in a browser and print it to PDF, or install Chrome, Chromium or Edge and run this again.`,
  )
  return exitCodes.incomplete
}

/** By the end of the file's name. Throws an `Expected` for any other. */
export function formatOf(output: string): ReportFormat {
  const format = /\.(pdf|html)$/i.exec(output)?.[1]?.toLowerCase()
  if (format === 'pdf' || format === 'html') return format
  throw expected(
    'bad-request',
    `${output} is neither a .pdf nor a .html file. Nothing was written.`,
    'Name a file such as report.pdf.',
  )
}
