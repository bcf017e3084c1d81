import type { Severity } from '../../../shared/domain/finding'
import { plural } from '../../../shared/text/numbers'
import { toExitCode, type ExitCode } from '../output/exit-code'
import { findingWriters } from '../output/finding-line'
import { createScanProgress } from '../output/scan-progress'
import { openSink } from '../output/sink'
import type { Terminal } from '../output/terminal'
import { toTerminal } from '../output/terminal-text'
import { allFindings } from './all-findings'
import type { Engine } from './engine'
import { askConsents } from './scan-consent'
import { covers, hasState, alarms, resultTable, troubleLine, whatHolds, type ScanResult } from './scan-result'
import { resumeScans, startScans, type AskedScope } from './scan-start'
import { watchScans } from './scan-watch'

export interface ScanOptions extends AskedScope {
  readonly profile: readonly string[]
  readonly resume: boolean
  /** Where findings go, one JSON object a line: a file, or `-` for standard output. */
  readonly json?: string
  readonly failOn?: Severity
  readonly failOnGap: boolean
}

/** Scans and reports. The signal cancels; what was read until then is kept. */
export async function runScan(
  engine: Engine,
  terminal: Terminal,
  options: ScanOptions,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { ask } = engine
  const profiles = [...new Set(options.profile)]
  const sink = options.json === undefined ? null : await openSink(options.json, terminal)
  try {
    await askConsents(engine, terminal, profiles, signal)
    const ends = await watchScans(
      engine,
      () => (options.resume ? resumeScans(ask, terminal, profiles) : startScans(ask, profiles, options)),
      createScanProgress(terminal),
      signal,
    )
    const targets = await ask('targets.list', {})
    const results: ScanResult[] = []
    let alarming = 0
    for (const progress of ends) {
      const target = targets.find(({ id }) => id === progress.targetId) ?? null
      let failing = 0
      let unseen = 0
      let notAttested = 0
      if (target !== null && hasState(progress))
        for await (const finding of allFindings(ask, { targetIds: [target.id], suppressed: 'include' })) {
          if (!covers(options, finding)) continue
          await sink?.write(findingWriters.ndjson.write(finding))
          if (finding.suppressed !== null) continue
          if (finding.outcome === 'unknown') {
            if (finding.gap?.reason === 'not-attested') notAttested += 1
            else unseen += 1
          }
          if (finding.outcome !== 'fail') continue
          failing += 1
          if (options.failOn !== undefined && alarms(finding, options.failOn)) alarming += 1
        }
      results.push({ progress, target, failing, unseen, notAttested })
    }
    await sink?.finish()
    await report(terminal, results, options)
    return toExitCode(
      whatHolds(results, { cancelled: signal.aborted, failOnGap: options.failOnGap, alarming }),
    )
  } catch (error) {
    await sink?.abandon()
    throw error
  }
}

async function report(
  terminal: Terminal,
  results: readonly ScanResult[],
  { json }: ScanOptions,
): Promise<void> {
  const table = resultTable(results)
  if (json === '-') terminal.say(table.trimEnd())
  else await terminal.write(table)
  for (const result of results) {
    const line = troubleLine(result)
    if (line !== null) terminal.say(line)
    if (result.unseen > 0)
      terminal.say(
        `${toTerminal(result.progress.profile)}: ${plural(result.unseen, 'finding', 'findings')} could not be read; they count against what is proven.\n  Next: triad findings -p ${toTerminal(result.progress.profile)} --outcome unknown`,
      )
  }
  const toState = Math.max(...results.map(({ notAttested }) => notAttested), 0)
  if (toState > 0)
    terminal.say(
      `${plural(toState, 'check', 'checks')} that only a person can decide ${toState === 1 ? 'is' : 'are'} not attested.\n  Next: triad attest --help`,
    )
  if (json !== undefined && json !== '-') terminal.say(`Findings written to ${toTerminal(json)}.`)
}
