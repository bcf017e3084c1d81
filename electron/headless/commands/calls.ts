import type { ScanCalls } from '../../../shared/contract/views'
import { plural, whole } from '../../../shared/text/numbers'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toJsonText } from '../output/json'
import { toTable } from '../output/table'
import type { Terminal } from '../output/terminal'
import { toTerminal } from '../output/terminal-text'
import { chooseTarget } from './choose-targets'
import type { Engine } from './engine'

/** Prints what the last scan of one account asked AWS, by operation. */
export async function runCalls(
  { ask }: Engine,
  terminal: Terminal,
  { profile, json }: { readonly profile?: string; readonly json: boolean },
): Promise<ExitCode> {
  const target = await chooseTarget(ask, profile)
  const calls = target.lastScan === null ? [] : await ask('scans.calls', { scanId: target.lastScan.id })
  if (json) await terminal.write(`${toJsonText(calls, 2)}\n`)
  else {
    await terminal.write(
      toTable<ScanCalls[number]>(
        [
          { title: 'operation', cell: ({ operation }) => operation },
          { title: 'calls', align: 'right', cell: (row) => whole(row.calls) },
        ],
        calls,
      ),
    )
    const total = calls.reduce((sum, row) => sum + row.calls, 0)
    terminal.say(
      `${toTerminal(target.profile)}: ${plural(total, 'call', 'calls')}, retries included, all of them reads.`,
    )
  }
  return exitCodes.fine
}
