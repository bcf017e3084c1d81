import { expected } from '../../../shared/contract/reply'
import type { reportPapers, reportPresets } from '../../../shared/contract/views'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { openSink } from '../output/sink'
import type { Terminal } from '../output/terminal'
import { printPdf } from '../print'
import { chooseTargets } from './choose-targets'
import type { Engine } from './engine'

export interface ReportOptions {
  readonly profile: readonly string[]
  readonly preset: (typeof reportPresets)[number]
  readonly paper: (typeof reportPapers)[number]
  readonly redact: boolean
  /** Ends with `.pdf` or `.html`. */
  readonly output: string
}

/**
 * Writes the report of these accounts from history, without credentials and network. Where no browser can print, the
 * same pages are saved as HTML beside the name that was asked for, and the exit code says that the PDF is missing.
 */
export async function runReport(
  { ask }: Engine,
  terminal: Terminal,
  { profile, preset, paper, redact, output }: ReportOptions,
  print: typeof printPdf = printPdf,
): Promise<ExitCode> {
  const kind = /\.(pdf|html)$/i.exec(output)?.[1]?.toLowerCase()
  if (kind === undefined)
    throw expected(
      'bad-request',
      `${output} is neither a .pdf nor a .html file. Nothing was written.`,
      'triad report -o report.pdf',
    )
  const targets = await chooseTargets(ask, profile)
  if (targets.length === 0)
    throw expected(
      'not-found',
      'This history has no scan yet, so there is nothing to report.',
      'triad scan -p PROFILE',
    )
  const { html } = await ask('report.make', { targetIds: targets.map(({ id }) => id), preset, paper, redact })
  if (kind === 'html') {
    await save(output, html, terminal)
    terminal.say(`Report written to ${output}.`)
    return exitCodes.fine
  }
  const printed = await print(html)
  if (printed.status === 'printed') {
    await save(output, printed.pdf, terminal)
    terminal.say(`Report written to ${output}.`)
    return exitCodes.fine
  }
  const instead = output.replace(/\.pdf$/i, '.html')
  await save(instead, html, terminal)
  terminal.say(
    `No PDF was made: ${printed.why}. The same pages were saved to ${instead}.\n  Next: open that file in a browser and print it to PDF, or install Chrome, Chromium or Edge and run this again.`,
  )
  return exitCodes.incomplete
}

async function save(file: string, content: string | Uint8Array, terminal: Terminal): Promise<void> {
  const sink = await openSink(file, terminal)
  try {
    await sink.write(content)
    await sink.finish()
  } catch (error) {
    await sink.abandon()
    throw error
  }
}
