import type { MissingPermission } from '../../../shared/contract/views'
import { plural, worthPoints } from '../../../shared/text/numbers'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toTable } from '../output/table'
import type { Terminal } from '../output/terminal'
import { chooseTarget } from './choose-targets'
import type { Engine } from './engine'
import { toJsonText } from '../output/json'

export interface MissingOptions {
  readonly profile?: string
  readonly json: boolean
}

const causeWords: Readonly<Record<MissingPermission['cause'], string>> = {
  denied: 'not allowed',
  'denied-by-scp': 'organization',
}

/** A line names three; JSON names all. */
const shortly = (regions: readonly string[]): string =>
  regions.length <= 4
    ? regions.join(', ')
    : `${regions.slice(0, 3).join(', ')} and ${regions.length - 3} more`

/** Prints what was refused to one profile, the costliest first, and the policy that would allow what a policy can. */
export async function runMissing(
  { ask }: Engine,
  terminal: Terminal,
  { profile, json }: MissingOptions,
): Promise<ExitCode> {
  const { id } = await chooseTarget(ask, profile)
  const answer = await ask('permissions.missing', { targetId: id })
  const { missing, files } = answer
  if (json) {
    await terminal.write(`${toJsonText(answer, 2)}\n`)
    return exitCodes.fine
  }
  if (missing.length === 0) {
    terminal.say('Nothing that a check needs was refused.')
    return exitCodes.fine
  }
  await terminal.write(
    toTable<MissingPermission>(
      [
        { title: 'up to', align: 'right', cell: ({ worth }) => worthPoints(worth) },
        { title: 'not seen', align: 'right', cell: ({ unseen }) => String(unseen) },
        {
          title: 'action',
          cell: ({ actions, operation }) => (actions.length === 0 ? operation : actions.join(', ')),
        },
        { title: 'refused by', cell: ({ cause }) => causeWords[cause] },
        { title: 'regions', cell: ({ regions }) => shortly(regions) },
        { title: 'checks', cell: ({ checkIds }) => checkIds.join(', ') },
      ],
      missing,
    ),
  )
  const closed = missing.filter(({ cause }) => cause === 'denied-by-scp').length
  if (closed > 0)
    terminal.say(
      `${plural(closed, 'line is', 'lines are')} refused by a policy of the organization (SCP): no policy of the role can allow that, and what it hides stays unknown.\n  Next: ask whoever runs the organization, or leave those Regions out with --regions.`,
    )
  if (files !== null) {
    terminal.say(
      'Next: attach this policy beside the others of the role, then scan again. A permissions boundary or an explicit deny outweighs it.',
    )
    await terminal.write(`\n${files.json}`)
  }
  return exitCodes.fine
}
