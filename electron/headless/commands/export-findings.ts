import { plural } from '../../../shared/text/numbers'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { findingWriters, type ExportFormat } from '../output/finding-line'
import { writeInto } from '../output/sink'
import type { Terminal } from '../output/terminal'
import { allFindings } from './all-findings'
import { chooseTargets } from './choose-targets'
import type { Engine } from './engine'
import { startFrom } from './find-view'
import { toFindingsFilter, type FindingOptions } from './findings-filter'

export interface ExportOptions extends FindingOptions {
  readonly format: ExportFormat
  /** A file, or `-` for standard output. */
  readonly output: string
}

/** Writes every finding that the filters admit, of every outcome unless asked otherwise; never cut. */
export async function runExportFindings(
  { ask }: Engine,
  terminal: Terminal,
  options: ExportOptions,
): Promise<ExitCode> {
  const start = await startFrom(ask, options.view, { suppressed: 'include' })
  const filter = toFindingsFilter(options, await chooseTargets(ask, options.profile), start)
  const { head, write } = findingWriters[options.format]
  let written = 0
  await writeInto(options.output, terminal, async (sink) => {
    if (head !== '') await sink.write(head)
    for await (const finding of allFindings(ask, filter)) {
      await sink.write(write(finding))
      written += 1
    }
  })
  if (options.output !== '-')
    terminal.say(`${plural(written, 'finding', 'findings')} written to ${options.output}.`)
  return exitCodes.fine
}
