import type { Response } from '../../../shared/contract/channels'
import type { Client } from '../../../shared/contract/client'
import { expected } from '../../../shared/contract/reply'
import type { FindingView } from '../../../shared/contract/views'
import { changes } from '../../../shared/domain/finding'
import type { PartChoice } from '../../../shared/domain/fleet'
import { isoDateTime } from '../../../shared/text/dates'
import { points, shownMove, signedPoints } from '../../../shared/text/numbers'
import { changeWords, severityWords } from '../../../shared/text/outcome-words'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toTable } from '../output/table'
import type { Terminal } from '../output/terminal'
import { chooseTarget, chooseTargets } from './choose-targets'
import { accountsTable } from './compare-accounts'
import { pairTables } from './compare-pair'
import type { Engine } from './engine'
import { movesTable } from './moves-table'
import { toJsonText } from '../output/json'

export interface CompareOptions {
  /** None: all accounts. One: its last two scans. Two: these two. More: these. */
  readonly profile: readonly string[]
  readonly columns: PartChoice
  /** Scan ids; without them the last two counting scans. */
  readonly from?: string
  readonly to?: string
  readonly json: boolean
}

/** Prints accounts beside one another, two accounts check by check, or what changed between two scans of one. */
export async function runCompare(
  { ask }: Engine,
  terminal: Terminal,
  { profile, columns, from, to, json }: CompareOptions,
): Promise<ExitCode> {
  const print = async <T>(answer: T, toText: (answer: T) => string): Promise<ExitCode> => {
    await terminal.write(json ? `${toJsonText(answer, 2)}\n` : toText(answer))
    return exitCodes.fine
  }
  const dates = profile.length === 1 || from !== undefined || to !== undefined
  if (dates) {
    const { id } = await chooseOnly(ask, profile)
    const ids = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    return print(await ask('compare.scans', { targetId: id, ...ids }), datesText)
  }
  const targetIds = (await chooseTargets(ask, profile)).map(({ id }) => id)
  const [first, second, third] = targetIds
  if (first === undefined) {
    terminal.say(
      'This history has no scan yet, so there is nothing to compare.\n  Next: triad scan -p PROFILE',
    )
    return exitCodes.fine
  }
  const fleet = await ask('compare.targets', { targetIds })
  if (profile.length === 0 || second === undefined || third !== undefined)
    return print(fleet, (answer) => accountsTable(answer, columns))
  return print(
    await ask('compare.pair', { first, second }),
    (answer) => `${accountsTable(fleet, columns)}\n${pairTables(answer)}`,
  )
}

const chooseOnly = (ask: Client, [profile, ...others]: readonly string[]) => {
  if (others.length > 0)
    throw expected('bad-request', 'Scans are of one account.', 'Name one -p with --from and --to.')
  return chooseTarget(ask, profile)
}

/** Points by cause, and each finding that changed. */
function datesText(comparison: Response<'compare.scans'>): string {
  const { before, now, moves, counts, findings } = comparison
  const change = shownMove(before?.proven ?? 0, now?.proven ?? 0)
  const score = `${points(before?.proven ?? null)} to ${points(now?.proven ?? null)} (${signedPoints(change)})`
  const named = changes.filter((change) => counts[change] > 0)
  return [
    `${isoDateTime(comparison.from.startedAt)} to ${isoDateTime(comparison.to.startedAt)}: proven ${score}\n`,
    moves.length === 0 ? '' : `\n${movesTable(before?.proven ?? 0, moves)}`,
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
  ].join('')
}
