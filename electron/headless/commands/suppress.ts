import type { SuppressionPreview } from '../../../shared/contract/views'
import type { SuppressionKind } from '../../../shared/domain/finding'
import type { TagMatch } from '../../../shared/domain/tags'
import { plural, points } from '../../../shared/text/numbers'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toTable } from '../output/table'
import type { Terminal } from '../output/terminal'
import { chooseTarget } from './choose-targets'
import type { Engine } from './engine'
import { toJsonText } from '../output/json'

export interface SuppressOptions {
  readonly profile?: string
  /** About every account, those that come later too. */
  readonly allAccounts: boolean
  readonly check: string
  readonly resource: string
  readonly inRegion?: string
  readonly tag?: TagMatch
  readonly kind: SuppressionKind
  readonly reason: string
  readonly owner?: string
  /** ISO 8601, UTC. */
  readonly until: string
  readonly preview: boolean
  readonly json: boolean
}

/** Sets failures aside, and says what that hides and costs; with `preview` it only says so. */
export async function runSuppress(
  { ask }: Engine,
  terminal: Terminal,
  {
    profile,
    allAccounts,
    check,
    resource,
    inRegion,
    tag,
    kind,
    reason,
    owner,
    until,
    preview,
    json,
  }: SuppressOptions,
): Promise<ExitCode> {
  const targetId = allAccounts ? null : (await chooseTarget(ask, profile)).id
  const about = {
    ...{ targetId, checkId: check, resource, kind },
    ...(inRegion === undefined ? {} : { region: inRegion }),
    ...(tag === undefined ? {} : { tag }),
  }
  const effect = await ask('decisions.preview-suppression', about)
  const decided = preview
    ? null
    : await ask('decisions.suppress', {
        ...{ ...about, reason, endsAt: until },
        ...(owner === undefined ? {} : { owner }),
      })
  if (json) await terminal.write(`${toJsonText({ id: decided?.id ?? null, ...effect }, 2)}\n`)
  else {
    if (effect.resources.length > 0)
      await terminal.write(
        toTable<SuppressionPreview['resources'][number]>(
          [
            { title: 'profile', cell: (row) => row.profile },
            { title: 'resource', cell: (row) => row.resource },
            { title: 'region', cell: ({ region }) => region },
            { title: 'why', cell: (row) => row.reason },
          ],
          effect.resources,
        ),
      )
    terminal.say(wordsOf(effect, kind, decided?.id ?? null))
  }
  return exitCodes.fine
}

function wordsOf({ hides, accounts }: SuppressionPreview, kind: SuppressionKind, id: string | null) {
  const failures = plural(hides, 'failure', 'failures')
  const cost = accounts
    .map(({ profile, proven, acceptedPoints }) => {
      const score = accounts.length === 1 ? 'The score' : `The score of ${profile}`
      return kind === 'accepted-risk'
        ? `${score} stays at ${points(proven.after)}; accepted risks cost ${points(acceptedPoints.after)} of it (${points(acceptedPoints.before)} before).`
        : `${score} goes from ${points(proven.before)} to ${points(proven.after)}.`
    })
    .join(' ')
  return id === null
    ? `Would hide ${failures}. ${cost} Nothing was decided.`
    : `Hides ${failures}. ${cost}\n  Undo: triad decisions undo --id ${id}`
}
