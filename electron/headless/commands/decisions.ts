import type { SuppressionView } from '../../../shared/contract/views'
import { suppressionWords } from '../../../shared/text/outcome-words'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toTable } from '../output/table'
import type { Terminal } from '../output/terminal'
import { chooseTargets } from './choose-targets'
import type { Engine } from './engine'

/** Lists the decisions that stand: every account's, or those of the profiles named. */
export async function runDecisions(
  { ask }: Engine,
  terminal: Terminal,
  { profile, json }: { readonly profile: readonly string[]; readonly json: boolean },
): Promise<ExitCode> {
  const targets = profile.length === 0 ? undefined : await chooseTargets(ask, profile)
  const decisions = await ask(
    'decisions.list',
    targets === undefined ? {} : { targetIds: targets.map(({ id }) => id) },
  )
  if (json) await terminal.write(`${JSON.stringify(decisions, null, 2)}\n`)
  else if (decisions.length === 0) terminal.say('No decision stands.')
  else
    await terminal.write(
      toTable<SuppressionView>(
        [
          { title: 'id', cell: ({ id }) => id },
          { title: 'profile', cell: (each) => each.profile ?? 'all accounts' },
          { title: 'kind', cell: ({ kind }) => suppressionWords.en[kind] },
          { title: 'check', cell: ({ checkId }) => checkId },
          { title: 'resource', cell: ({ resource }) => resource },
          { title: 'region', cell: ({ region }) => region ?? 'all' },
          { title: 'failing', align: 'right', cell: ({ failing }) => String(failing) },
          { title: 'owner', cell: ({ owner }) => owner },
          { title: 'until', cell: ({ endsAt }) => endsAt.slice(0, 10) },
          { title: 'reason', cell: ({ reason }) => reason },
        ],
        decisions,
      ),
    )
  return exitCodes.fine
}

/** Takes one decision back. Throws an `Expected` where it does not stand. */
export async function runUndo(
  { ask }: Engine,
  terminal: Terminal,
  { id, json }: { readonly id: string; readonly json: boolean },
): Promise<ExitCode> {
  await ask('decisions.unsuppress', { id })
  if (json) await terminal.write(`${JSON.stringify({ undone: id })}\n`)
  else terminal.say('Taken back. Its findings count as if nobody had decided.')
  return exitCodes.fine
}
