import type { Pair, PairCheck } from '../../../shared/contract/views'
import { pairRelations, type PairRelation } from '../../../shared/domain/fleet'
import { plural, worthPoints } from '../../../shared/text/numbers'
import { severityWords } from '../../../shared/text/outcome-words'
import { toTable } from '../output/table'
import { toTerminal } from '../output/terminal-text'

/** How two accounts differ, check by check: one table a kind of difference, severe ones first. */
export function pairTables({ first, second, checks, alike, apart }: Pair): string {
  const names = { first: toTerminal(first.target.profile), second: toTerminal(second.target.profile) }
  const titles: Readonly<Record<PairRelation, string>> = {
    'first-passes': `${names.first} passes, ${names.second} fails`,
    'second-passes': `${names.second} passes, ${names.first} fails`,
    'both-fail': 'both fail',
    'first-seen': `only ${names.first} can be seen`,
    'second-seen': `only ${names.second} can be seen`,
  }
  const tables = pairRelations.flatMap((relation) => {
    const own = checks.filter((each) => each.relation === relation)
    return own.length === 0 ? [] : [`${titles[relation]} (${own.length})\n${checksTable(own, names)}`]
  })
  const rest = [
    `${plural(alike, 'check is', 'checks are')} alike`,
    `${plural(apart, 'is', 'are')} about things that at most one of them has`,
  ]
  return [...tables, `${rest.join(', ')}.\n`].join('\n')
}

const checksTable = (
  checks: readonly PairCheck[],
  names: Readonly<Record<'first' | 'second', string>>,
): string =>
  toTable<PairCheck>(
    [
      { title: 'severity', cell: ({ severity }) => severityWords.en[severity] },
      { title: 'worth', align: 'right', cell: ({ worth }) => worthPoints(worth) },
      { title: 'check', cell: ({ checkId }) => checkId },
      { title: names.first, cell: (check) => sideWords(check.first) },
      { title: names.second, cell: (check) => sideWords(check.second) },
    ],
    checks,
  )

const sideWords = ({ status, passed, failed, unknown }: PairCheck['first']): string =>
  status === 'pass'
    ? `${passed} pass`
    : status === 'fail'
      ? `${failed} of ${passed + failed + unknown} fail`
      : `${Math.max(1, unknown)} not seen`
