import { expected } from '../../../shared/contract/reply'
import type { FindingsFilter, FindingView } from '../../../shared/contract/views'
import { isoDate } from '../../../shared/text/dates'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toJsonText } from '../output/json'
import type { Terminal } from '../output/terminal'
import { toTerminal } from '../output/terminal-text'
import { allFindings } from './all-findings'
import { chooseTarget } from './choose-targets'
import type { Engine } from './engine'

export interface DueOptions {
  readonly profile?: string
  readonly check: string
  readonly resource: string
  readonly inRegion?: string
  /** ISO 8601, UTC; without one, back to the rule. */
  readonly on?: string
  readonly reason?: string
  readonly rule: boolean
  readonly json: boolean
}

/** Moves the due date of one failure, or puts it back to the rule; says what it was and what it is. */
export async function runDue({ ask }: Engine, terminal: Terminal, given: DueOptions): Promise<ExitCode> {
  const { id: findingId, due: before } = await oneMeant(ask, given)
  const { on, reason, rule, json } = given
  if (rule) await ask('findings.reset-due', { findingId })
  else if (on !== undefined && reason !== undefined)
    await ask('findings.set-due', { findingId, due: on, reason })
  else
    throw expected(
      'bad-request',
      'No new date was given, so nothing was changed.',
      'Name the day and why: --on 2027-03-31 --reason "…"; or --rule for the date that the severity gives.',
    )
  const { finding } = await ask('findings.get', { findingId })
  if (json) await terminal.write(`${toJsonText({ findingId, before, due: finding.due })}\n`)
  else terminal.say(`It is due on ${dayOf(finding.due)}, it was due on ${dayOf(before)}.`)
  return exitCodes.fine
}

const dayOf = (due: string | null): string => (due === null ? '–' : isoDate(due))

/** The one finding of this check about this resource. Throws an `Expected` where none or several could be meant. */
async function oneMeant(
  ask: Engine['ask'],
  { profile, check, resource, inRegion }: DueOptions,
): Promise<FindingView> {
  const { id } = await chooseTarget(ask, profile)
  const found: FindingView[] = []
  const asked: FindingsFilter = { targetIds: [id], checkId: check, suppressed: 'include' }
  for await (const finding of allFindings(ask, asked))
    if (finding.resource.arn === resource && (inRegion === undefined || finding.resource.region === inRegion))
      found.push(finding)
  const [one, ...others] = found
  if (one === undefined)
    throw expected(
      'not-found',
      `No finding of ${toTerminal(check)} is about ${toTerminal(resource)} here, so nothing was changed.`,
      'Look at the list of findings for the check and the resource that are meant.',
    )
  if (others.length > 0)
    throw expected(
      'bad-request',
      `${toTerminal(resource)} is in several Regions, so nothing was changed.`,
      `Name one: --in-region ${found.map((each) => each.resource.region).join(' | --in-region ')}`,
    )
  return one
}
