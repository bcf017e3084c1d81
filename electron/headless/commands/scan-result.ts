import type { FindingView, Progress, TargetView } from '../../../shared/contract/views'
import { severities, type Severity } from '../../../shared/domain/finding'
import { serviceOf } from '../../../shared/domain/inputs'
import { duration } from '../../../shared/text/dates'
import { percent, points, whole } from '../../../shared/text/numbers'
import { scanStatusWords } from '../../../shared/text/score-words'
import type { exitCodes } from '../output/exit-code'
import { toTable } from '../output/table'
import { toTerminal } from '../output/terminal-text'
import type { AskedScope } from './scan-start'

/** What one scan came to, with the findings that it covered. */
export interface ScanResult {
  readonly progress: Progress
  readonly target: TargetView | null
  readonly failing: number
  /** What could not be read. */
  readonly unseen: number
  /** Unknown for want of a person's statement: no permission would tell. */
  readonly notAttested: number
}

export const hasState = ({ status }: Progress): boolean => status === 'complete' || status === 'partial'

/** Whether a scan of this scope had a say in the finding. */
export const covers = (
  { regions = 'enabled', services, checks }: AskedScope,
  { resource, checkId }: FindingView,
): boolean =>
  (regions === 'enabled' || resource.region === 'global' || regions.includes(resource.region)) &&
  (services === undefined || services.includes(serviceOf(checkId))) &&
  (checks === undefined || checks.includes(checkId))

/** Whether a failure is one to stop a pipeline for: what AWS answers for shows a status, and is nobody's here to mend. */
export const alarms = ({ severity, checkId }: FindingView, floor: Severity): boolean =>
  !checkId.startsWith('aws.') && severities.indexOf(severity) <= severities.indexOf(floor)

/** What an exit code has to tell of these scans. `alarming`: failures at or above `--fail-on`. */
export function whatHolds(
  results: readonly ScanResult[],
  { cancelled, failOnGap, alarming }: { cancelled: boolean; failOnGap: boolean; alarming: number },
): ReadonlySet<keyof typeof exitCodes> {
  const statuses = results.map(({ progress }) => progress.status)
  const holds = new Set<keyof typeof exitCodes>()
  if (cancelled || statuses.includes('cancelled')) holds.add('cancelled')
  if (statuses.every((status) => status === 'failed')) holds.add('credentials')
  if (statuses.some((status) => status !== 'complete')) holds.add('incomplete')
  if (failOnGap && results.some(({ unseen }) => unseen > 0)) holds.add('incomplete')
  if (alarming > 0) holds.add('findings')
  return holds
}

/** One line a scan: what it came to and what it cost. */
export const resultTable = (results: readonly ScanResult[]): string =>
  toTable<ScanResult>(
    [
      { title: 'profile', cell: ({ progress }) => progress.profile },
      { title: 'account', cell: ({ progress }) => progress.accountId ?? '–' },
      { title: 'scan', cell: ({ progress }) => scanStatusWords.en[progress.status] },
      { title: 'grade', cell: ({ target }) => target?.grade ?? '–' },
      { title: 'proven', align: 'right', cell: ({ target }) => points(target?.score?.proven ?? null) },
      { title: 'coverage', align: 'right', cell: ({ target }) => percent(target?.score?.coverage ?? null) },
      {
        title: 'failing',
        align: 'right',
        cell: ({ progress, failing }) => (hasState(progress) ? whole(failing) : '–'),
      },
      {
        title: 'not seen',
        align: 'right',
        cell: ({ progress, unseen }) => (hasState(progress) ? whole(unseen) : '–'),
      },
      { title: 'calls', align: 'right', cell: ({ progress }) => whole(progress.calls) },
      {
        title: 'time',
        align: 'right',
        cell: ({ progress, target }) => {
          const endedAt = target?.lastScan?.endedAt
          return endedAt && hasState(progress) ? duration(progress.startedAt, endedAt) : '–'
        },
      },
    ],
    results,
  )

/** The line of a scan that did not end well: what happened, what it means, what next. `null` where it did. */
export function troubleLine({ progress }: ScanResult): string | null {
  const name = toTerminal(progress.profile)
  const why = progress.problem === null ? '' : ` ${toTerminal(progress.problem.message)}`
  const next = `\n  Next: ${toTerminal(progress.problem?.hint ?? `triad scan -p ${progress.profile} --resume`)}`
  const ended = `${progress.unitsEnded} of ${progress.unitsPlanned} units`
  switch (progress.status) {
    case 'complete':
      return null
    case 'failed':
      return `${name}: not scanned.${why} Other profiles are not affected.${next}`
    case 'partial':
      return `${name}: only ${ended} ended; the rest keeps what the last scan saw.${why}${next}`
    case 'running':
    case 'interrupted':
    case 'cancelled':
      return `${name}: cut short after ${ended}, which are kept; the score is the one before.${why}${next}`
  }
}
