import type { FindingGroup, FindingView } from '../../../shared/contract/views'
import type { Severity } from '../../../shared/domain/finding'
import { plural, worthPoints } from '../../../shared/text/numbers'
import { outcomeWords, severityWords } from '../../../shared/text/outcome-words'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toTable, type Column } from '../output/table'
import type { Style, Terminal } from '../output/terminal'
import { chooseTargets } from './choose-targets'
import type { Engine } from './engine'
import { startFrom } from './find-view'
import { toFindingsFilter, type FindingOptions } from './findings-filter'
import { toJsonText } from '../output/json'

export interface FindingsOptions extends FindingOptions {
  readonly json: boolean
  readonly byCheck: boolean
  /** At most so many resources; what is left out is counted. */
  readonly limit: number
}

const severityStyles: Readonly<Partial<Record<Severity, Style>>> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
}

const paintSeverity =
  (terminal: Terminal) =>
  (text: string, { severity }: { readonly severity: Severity }): string => {
    const style = severityStyles[severity]
    return style === undefined ? text : terminal.paint(text, style)
  }

const groupColumns = (terminal: Terminal): readonly Column<FindingGroup>[] => [
  { title: 'severity', cell: ({ severity }) => severityWords.en[severity], paint: paintSeverity(terminal) },
  { title: 'check', cell: ({ checkId }) => checkId },
  { title: 'listed', align: 'right', cell: ({ matching }) => String(matching) },
  { title: 'failing', align: 'right', cell: ({ counts }) => String(counts.fail) },
  { title: 'not seen', align: 'right', cell: ({ counts }) => String(counts.unknown) },
  { title: 'passed', align: 'right', cell: ({ counts }) => String(counts.pass) },
  { title: 'worth', align: 'right', cell: ({ worth }) => (worth === null ? '–' : worthPoints(worth)) },
  { title: 'title', cell: ({ title }) => title },
]

const findingColumns = (terminal: Terminal): readonly Column<FindingView>[] => [
  { title: 'severity', cell: ({ severity }) => severityWords.en[severity], paint: paintSeverity(terminal) },
  { title: 'outcome', cell: ({ outcome }) => outcomeWords.en[outcome] },
  { title: 'profile', cell: ({ profile }) => profile },
  { title: 'check', cell: ({ checkId }) => checkId },
  { title: 'region', cell: ({ resource }) => resource.region },
  { title: 'resource', cell: ({ resource }) => resource.name },
  { title: 'owner', cell: ({ owner }) => owner ?? '' },
  { title: 'due', cell: ({ due }) => due?.slice(0, 10) ?? '' },
  { title: 'why', cell: ({ reason, note }) => reason ?? note ?? '' },
]

/** Lists findings as the window does: unsuppressed failures unless asked otherwise. Says how many it leaves out. */
export async function runFindings(
  { ask }: Engine,
  terminal: Terminal,
  options: FindingsOptions,
): Promise<ExitCode> {
  const targets = await chooseTargets(ask, options.profile)
  const start = await startFrom(ask, options.view, { outcomes: ['fail'], suppressed: 'hide' })
  const filter = toFindingsFilter(options, targets, start)
  if (options.byCheck) {
    const answer = await ask('findings.groups', filter)
    const groups = answer.groups.filter(({ matching }) => matching > 0)
    if (options.json) await terminal.write(`${toJsonText({ ...answer, groups }, 2)}\n`)
    else await terminal.write(toTable(groupColumns(terminal), groups))
    if (groups.length === 0) terminal.say('Nothing matches.')
    return exitCodes.fine
  }
  const page = await ask('findings.list', { ...filter, limit: options.limit })
  if (options.json) await terminal.write(`${toJsonText(page, 2)}\n`)
  else await terminal.write(toTable(findingColumns(terminal), page.findings))
  const hidden = page.total - page.findings.length
  if (page.total === 0) terminal.say('Nothing matches.')
  if (hidden > 0)
    terminal.say(
      `${plural(hidden, 'finding', 'findings')} more: --limit ${Math.min(page.total, 1000)}, or triad export findings for all.`,
    )
  return exitCodes.fine
}
