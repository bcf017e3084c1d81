import type { FrameworkStanding } from '../../../shared/contract/views'
import type { FrameworkId } from '../../../shared/domain/framework'
import { frameworkCsv } from '../../../shared/text/framework-table'
import { plural } from '../../../shared/text/numbers'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toJsonText } from '../output/json'
import { writeInto } from '../output/sink'
import type { Terminal } from '../output/terminal'
import { chooseTargets } from './choose-targets'
import type { Engine } from './engine'

export interface ExportFrameworkOptions {
  readonly framework: FrameworkId
  readonly profile: readonly string[]
  readonly format: 'csv' | 'json'
  /** A file, or `-` for standard output. */
  readonly output: string
}

/** Writes every control of a framework as each account stands: as a table, or whole with the checks behind each. */
export async function runExportFramework(
  { ask }: Engine,
  terminal: Terminal,
  { framework, profile, format, output }: ExportFrameworkOptions,
): Promise<ExitCode> {
  const targets = await chooseTargets(ask, profile)
  const standings: FrameworkStanding[] = []
  await writeInto(output, terminal, async (sink) => {
    for (const { id } of targets) standings.push(await ask('frameworks.get', { targetId: id, framework }))
    await sink.write(format === 'csv' ? frameworkCsv(standings) : `${toJsonText(standings, 2)}\n`)
  })
  const controls = standings.reduce((sum, each) => sum + each.controls.length, 0)
  if (output !== '-') terminal.say(`${plural(controls, 'control', 'controls')} written to ${output}.`)
  return exitCodes.fine
}
