import type { Client } from '../../../shared/contract/client'
import type { TargetView } from '../../../shared/contract/views'
import { goals } from '../../../shared/domain/classification'
import { isoDateTime } from '../../../shared/text/dates'
import { percent, points } from '../../../shared/text/numbers'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { shownPoints } from '../output/figure'
import { toTable } from '../output/table'
import type { Terminal } from '../output/terminal'
import { chooseTargets } from './choose-targets'
import type { Engine } from './engine'
import { toJsonText } from '../output/json'

async function scoreOf(ask: Client, target: TargetView) {
  const { score, counts } = await ask('scores.get', { targetId: target.id })
  return {
    profile: target.profile,
    account: target.accountId,
    accountName: target.accountName,
    criticality: target.criticality,
    scannedAt: target.lastScan?.startedAt ?? null,
    status: target.lastScan?.status ?? null,
    evidence: target.evidence,
    grade: score?.grade ?? null,
    overall: score?.overall ?? null,
    goals: score?.goals ?? null,
    counts,
  }
}
type Scored = Awaited<ReturnType<typeof scoreOf>>

/** Prints each account's scores: what is proven, what is possible, how much was seen. */
export async function runScores(
  engine: Engine,
  terminal: Terminal,
  { profile, json }: { readonly profile: readonly string[]; readonly json: boolean },
): Promise<ExitCode> {
  const targets = await chooseTargets(engine.ask, profile)
  const rows: Scored[] = []
  for (const target of targets) rows.push(await scoreOf(engine.ask, target))
  if (json) await terminal.write(`${toJsonText(rows, 2)}\n`)
  else if (rows.length === 0)
    terminal.say('This history has no scan yet, so there is no score.\n  Next: triad scan -p PROFILE')
  else
    await terminal.write(
      toTable<Scored>(
        [
          { title: 'profile', cell: (row) => row.profile },
          { title: 'account', cell: (row) => row.account },
          { title: 'grade', cell: (row) => row.grade ?? '–' },
          { title: 'proven', align: 'right', cell: (row) => shownPoints(row.overall) },
          { title: 'possible', align: 'right', cell: (row) => points(row.overall?.possible ?? null) },
          { title: 'coverage', align: 'right', cell: (row) => percent(row.overall?.coverage ?? null) },
          ...goals.map((goal) => ({
            title: goal,
            align: 'right' as const,
            cell: (row: Scored) => shownPoints(row.goals?.[goal] ?? null),
          })),
          { title: 'failing', align: 'right', cell: (row) => String(row.counts.fail) },
          { title: 'not seen', align: 'right', cell: (row) => String(row.counts.unknown) },
          {
            title: 'scanned',
            cell: (row) =>
              row.scannedAt === null
                ? '–'
                : `${isoDateTime(row.scannedAt)}${row.evidence === 'fresh' ? '' : ` (${row.evidence})`}`,
          },
        ],
        rows,
      ),
    )
  return exitCodes.fine
}
