import type { Trend, TrendPoint } from '../../../shared/contract/views'
import { goals } from '../../../shared/domain/classification'
import { isoDate } from '../../../shared/text/dates'
import { percent, points } from '../../../shared/text/numbers'
import { scanStatusWords } from '../../../shared/text/score-words'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toTable, type Column } from '../output/table'
import type { Terminal } from '../output/terminal'
import { chooseTarget } from './choose-targets'
import type { Engine } from './engine'
import { movesTable } from './moves-table'
import { toJsonText } from '../output/json'

const columns: readonly Column<TrendPoint>[] = [
  { title: 'scan', cell: ({ at }) => isoDate(at) },
  { title: 'proven', align: 'right', cell: ({ proven }) => points(proven) },
  { title: 'possible', align: 'right', cell: ({ possible }) => points(possible) },
  { title: 'coverage', align: 'right', cell: ({ coverage }) => percent(coverage) },
  ...goals.map((goal) => ({
    title: goal,
    align: 'right' as const,
    cell: (point: TrendPoint) => points(point.goals[goal]),
  })),
  { title: 'critical', align: 'right', cell: ({ failing }) => String(failing.critical) },
  { title: 'high', align: 'right', cell: ({ failing }) => String(failing.high) },
  { title: 'medium', align: 'right', cell: ({ failing }) => String(failing.medium) },
  { title: 'low', align: 'right', cell: ({ failing }) => String(failing.low) },
  {
    title: 'remark',
    cell: ({ status, marker }) =>
      [status === 'complete' ? null : scanStatusWords.en[status], marker]
        .filter((part) => part !== null)
        .join('; '),
  },
]

/** Prints one account's counting scans, oldest first, and why its proven score moved between the first and the last. */
export async function runTrend(
  { ask }: Engine,
  terminal: Terminal,
  { profile, days, json }: { readonly profile?: string; readonly days: number; readonly json: boolean },
): Promise<ExitCode> {
  const { id } = await chooseTarget(ask, profile)
  const trend: Trend = await ask('trend.get', { targetId: id, days })
  if (json) {
    await terminal.write(`${toJsonText(trend, 2)}\n`)
    return exitCodes.fine
  }
  if (trend.points.length === 0) {
    terminal.say(
      `No scan in the last ${days} days, so there is no trend.\n  Next: --days ${days * 4}, or scan again.`,
    )
    return exitCodes.fine
  }
  await terminal.write(toTable(columns, trend.points))
  const first = trend.points.find(({ proven }) => proven !== null)
  if (trend.moves.length > 0) await terminal.write(`\n${movesTable(first?.proven ?? 0, trend.moves)}`)
  return exitCodes.fine
}
