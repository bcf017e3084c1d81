import type { MissingPermission } from '../../../shared/contract/views'
import type { Collector } from '../collect/define-collector'
import { actionsOf } from '../collect/operations'
import type { FindingState, TargetState } from '../evaluate/finding-state'
import type { Measure } from '../evaluate/measure'
import { operationWorths } from '../evaluate/operation-worth'

const causes = ['denied', 'denied-by-scp'] as const
type Cause = (typeof causes)[number]

/**
 * What was refused to the target's credentials, the costliest first. One that is refused by the role's own policies in
 * one Region and by the organization in another is two entries: only the first can be mended with a policy.
 */
export function missingPermissions(
  state: TargetState,
  measures: readonly Measure[],
  collectors: readonly Collector[],
): readonly MissingPermission[] {
  const findings = apartByCause(state)
  return operationWorths({ ...state, findings }, measures)
    .flatMap(({ operation: label, checkIds, unseen, worth }): readonly MissingPermission[] => {
      const cause = causes.find((each) => label.startsWith(prefixOf(each)))
      if (cause === undefined) return []
      const operation = label.slice(prefixOf(cause).length)
      const regions = regionsOf(findings.values(), label, checkIds)
      const actions = [...actionsFor(operation, collectors)]
      return [{ operation, actions, cause, regions, checkIds: [...checkIds], unseen, worth }]
    })
    .sort((a, b) => b.worth - a.worth || (a.operation < b.operation ? -1 : 1))
}

/** The actions of one operation; none where no collector sends it any more, so that no policy allows it either. */
const actionsFor = (operation: string, collectors: readonly Collector[]): readonly string[] =>
  actionsOf(
    collectors.flatMap((collector) => {
      const operations = collector.operations.filter((each) => each === operation)
      return operations.length === 0 ? [] : [{ ...collector, operations }]
    }),
  )

const prefixOf = (cause: Cause): string => `${cause} `

/** The same findings with refusals named by their cause too, so that each cause is weighed by itself. */
const apartByCause = ({ findings }: TargetState): ReadonlyMap<string, FindingState> =>
  new Map(
    [...findings].map(([key, finding]) => {
      const { ruling } = finding
      const cause =
        ruling.outcome === 'unknown' ? causes.find((each) => each === ruling.gap.reason) : undefined
      if (ruling.outcome !== 'unknown' || cause === undefined || !ruling.gap.operation.includes(':'))
        return [key, finding]
      const gap = { ...ruling.gap, operation: prefixOf(cause) + ruling.gap.operation }
      return [key, { ...finding, ruling: { ...ruling, gap } }]
    }),
  )

function regionsOf(
  findings: Iterable<FindingState>,
  operation: string,
  checkIds: readonly string[],
): string[] {
  const regions = new Set<string>()
  for (const { checkId, ruling } of findings)
    if (ruling.outcome === 'unknown' && ruling.gap.operation === operation && checkIds.includes(checkId))
      regions.add(ruling.gap.region)
  return [...regions].sort()
}
