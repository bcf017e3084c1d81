import type { AttestationView, SuppressionView } from '../../../shared/contract/views'
import { tagText } from '../../../shared/domain/tags'
import { isoDate } from '../../../shared/text/dates'
import { outcomeWords, suppressionWords } from '../../../shared/text/outcome-words'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toTable, type Column } from '../output/table'
import type { Terminal } from '../output/terminal'
import { chooseTargets } from './choose-targets'
import type { Engine } from './engine'
import { toJsonText } from '../output/json'

/** One of either kind, as a script reads it. */
type Decision = SuppressionView | (AttestationView & { readonly kind: 'attestation' })

/** Lists the decisions and statements that stand: every account's, or those of the profiles named. */
export async function runDecisions(
  { ask }: Engine,
  terminal: Terminal,
  { profile, json }: { readonly profile: readonly string[]; readonly json: boolean },
): Promise<ExitCode> {
  const targets = profile.length === 0 ? undefined : await chooseTargets(ask, profile)
  const of = targets === undefined ? {} : { targetIds: targets.map(({ id }) => id) }
  const decisions: readonly Decision[] = [
    ...(await ask('decisions.list', of)),
    ...(await ask('decisions.attestations', of))
      .filter(({ over }) => !over)
      .map((each) => ({ ...each, kind: 'attestation' as const })),
  ]
  if (json) await terminal.write(`${toJsonText(decisions, 2)}\n`)
  else if (decisions.length === 0) terminal.say('No decision stands.')
  else await terminal.write(toTable<Row>(columns, decisions.map(toRow)))
  return exitCodes.fine
}

interface Row extends Pick<Decision, 'id' | 'checkId' | 'endsAt' | 'profile'> {
  readonly kind: string
  readonly resource: string
  readonly region: string
  readonly tag: string
  readonly failing: string
  readonly owner: string
  readonly reason: string
}

/** A statement is about the whole account, and nothing of it fails. */
const toRow = (decision: Decision): Row =>
  decision.kind === 'attestation'
    ? {
        ...{ ...decision, kind: outcomeWords.en.attested, resource: decision.accountId },
        ...{ region: 'global', tag: '', failing: '–', owner: decision.person, reason: decision.statement },
      }
    : {
        ...{ ...decision, kind: suppressionWords.en[decision.kind], region: decision.region ?? 'all' },
        failing: String(decision.failing),
        tag: decision.tag === null ? '' : tagText(decision.tag),
      }

const columns: readonly Column<Row>[] = [
  { title: 'id', cell: ({ id }) => id },
  { title: 'profile', cell: (each) => each.profile ?? 'all accounts' },
  { title: 'kind', cell: ({ kind }) => kind },
  { title: 'check', cell: ({ checkId }) => checkId },
  { title: 'resource', cell: ({ resource }) => resource },
  { title: 'region', cell: ({ region }) => region },
  { title: 'tag', cell: ({ tag }) => tag },
  { title: 'failing', align: 'right', cell: ({ failing }) => failing },
  { title: 'owner', cell: ({ owner }) => owner },
  { title: 'until', cell: ({ endsAt }) => isoDate(endsAt) },
  { title: 'reason', cell: ({ reason }) => reason },
]

/** Takes one decision or statement back. Throws an `Expected` where it does not stand. */
export async function runUndo(
  { ask }: Engine,
  terminal: Terminal,
  { id, json }: { readonly id: string; readonly json: boolean },
): Promise<ExitCode> {
  const statements = await ask('decisions.attestations', {})
  await ask(statements.some((each) => each.id === id) ? 'decisions.withdraw' : 'decisions.unsuppress', { id })
  if (json) await terminal.write(`${toJsonText({ undone: id })}\n`)
  else terminal.say('Taken back. Its findings count as if nobody had decided.')
  return exitCodes.fine
}
