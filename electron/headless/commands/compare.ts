import type { FindingView } from '../../../shared/contract/views'
import { changes } from '../../../shared/domain/finding'
import { isoDateTime } from '../../../shared/text/dates'
import { points, signedPoints } from '../../../shared/text/numbers'
import { changeWords, severityWords } from '../../../shared/text/outcome-words'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toTable } from '../output/table'
import type { Terminal } from '../output/terminal'
import { chooseTarget } from './choose-targets'
import type { Engine } from './engine'
import { movesTable } from './moves-table'

export interface CompareOptions {
  readonly profile?: string
  /** Scan ids; without them the last two counting scans. */
  readonly from?: string
  readonly to?: string
  readonly json: boolean
}

/** Prints what changed between two scans of one account: points by cause, and each finding that changed. */
export async function runCompare(
  { ask }: Engine,
  terminal: Terminal,
  { profile, from, to, json }: CompareOptions,
): Promise<ExitCode> {
  const { id } = await chooseTarget(ask, profile)
  const comparison = await ask('compare.scans', {
    targetId: id,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  })
  if (json) {
    await terminal.write(`${JSON.stringify(comparison, null, 2)}\n`)
    return exitCodes.fine
  }
  const { before, now, delta, moves, counts, findings } = comparison
  const score = `${points(before?.proven ?? null)} to ${points(now?.proven ?? null)} (${signedPoints(delta)})`
  const named = changes.filter((change) => counts[change] > 0)
  await terminal.write(
    [
      `${isoDateTime(comparison.from.startedAt)} to ${isoDateTime(comparison.to.startedAt)}: proven ${score}\n`,
      moves.length === 0 ? '' : `\n${movesTable(moves)}`,
      `\n${named.map((change) => `${changeWords.en[change]} ${counts[change]}`).join(' · ') || 'No finding changed.'}\n`,
      findings.length === 0
        ? ''
        : `\n${toTable<FindingView>(
            [
              { title: 'change', cell: ({ change }) => (change === null ? '–' : changeWords.en[change]) },
              { title: 'severity', cell: ({ severity }) => severityWords.en[severity] },
              { title: 'check', cell: ({ checkId }) => checkId },
              { title: 'region', cell: ({ resource }) => resource.region },
              { title: 'resource', cell: ({ resource }) => resource.name },
              { title: 'why', cell: ({ reason }) => reason ?? '' },
            ],
            findings,
          )}`,
    ].join(''),
  )
  return exitCodes.fine
}
