import type { Change } from '../../../shared/domain/finding'
import { serviceOf } from '../../../shared/domain/inputs'
import type { Figure, Tally } from '../../../shared/domain/score'
import type { Expectation } from '../checks/define-check'
import { compare } from '../evaluate/compare'
import type { FindingState, TargetState } from '../evaluate/finding-state'
import { groupBy } from '../evaluate/group-by'
import type { ParameterSettings } from '../evaluate/parameters'
import { figureOf, score } from '../evaluate/score'
import { worths } from '../evaluate/worth'
import type { CheckCard, ScanFinish, ScoredScan } from '../store/records'
import { flatten } from './move-ends'

/** What lists and old findings need to know of a check, also after it has left the catalogue. */
export const toCard = ({ id, title, severity, belongs }: Expectation): CheckCard => ({
  id,
  title,
  severity,
  service: serviceOf(id),
  responsibility: belongs.responsibility,
  subGoals: belongs.subGoals,
})

/** The score of an account with what each check gave to it and is worth, as it is stored. */
export function scoreOf(
  tallies: readonly Tally[],
  catalogue: string,
  settings: ParameterSettings,
): ScoredScan {
  const worth = worths(tallies)
  const services: Record<string, Figure> = {}
  for (const [service, group] of groupBy(tallies, ({ id }) => serviceOf(id))) {
    const figure = figureOf(group)
    if (figure !== null) services[service] = figure
  }
  return {
    score: score(tallies),
    catalogue,
    parameters: flatten(settings),
    tallies: tallies.map((each) => ({ ...each, worth: worth.get(each.id) ?? 0 })),
    services,
  }
}

/** What is to be written: findings that stand otherwise than before, and the last state of those that left. */
export function changesOf(
  before: TargetState,
  now: TargetState,
  failedBefore: ReadonlySet<string>,
): Pick<ScanFinish, 'states' | 'gone'> {
  const changes: ReadonlyMap<string, Change> = compare(before, now, failedBefore)
  const left = [...before.findings.values()].filter(({ key }) => !now.findings.has(key))
  const moved = [...now.findings.values()].filter(
    (finding) => !stands(finding, before.findings.get(finding.key)),
  )
  const withChange = (state: FindingState) => ({ state, change: changes.get(state.key) ?? null })
  return { states: moved.map(withChange), gone: left.map(withChange) }
}

/** Both come from the same builders or from stored JSON, so equal states have equal text. */
const stands = (finding: FindingState, before: FindingState | undefined): boolean =>
  before !== undefined && JSON.stringify(textOf(finding)) === JSON.stringify(textOf(before))

const textOf = ({ resource, evidence, ruling, lastRead, suppressed }: FindingState) => [
  [resource.arn, resource.region, resource.type, resource.name],
  evidence,
  Object.entries(ruling).sort(),
  lastRead,
  suppressed,
]
