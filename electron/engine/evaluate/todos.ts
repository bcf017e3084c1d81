import type { Todo } from '../../../shared/contract/views'
import { severities, type Severity } from '../../../shared/domain/finding'
import type { Expectation } from '../checks/define-check'
import type { TargetState } from './finding-state'
import { groupBy } from './group-by'
import { measureOf } from './measure'
import { operationWorths } from './operation-worth'
import { isLeftToPeople } from './place'
import { tally } from './tally'
import { worths } from './worth'

type Titled = Pick<Expectation, 'id' | 'action' | 'severity' | 'belongs'>

/** How many Regions a line names. */
const regionsNamed = 3

/**
 * What there is to do for the customer, by severity, then worth: failures to mend, check by check, operations to allow, and
 * what somebody is to stand for.
 * Suppressed failures are left out, and what AWS answers for.
 */
export function todos(state: TargetState, checks: readonly Titled[]): readonly Todo[] {
  const own = new Map<string, Titled>(
    checks
      .filter(({ belongs }) => !belongs.responsibility.startsWith('aws.'))
      .map((check) => [check.id, check]),
  )
  const worthOf = worths(tally(state, [...own.values()].map(measureOf)))
  return [...mend(state, own, worthOf), ...allow(state, own), ...attest(state, own, worthOf)].sort(
    (a, b) => rank(a.severity) - rank(b.severity) || b.worth - a.worth || (nameOf(a) < nameOf(b) ? -1 : 1),
  )
}

const rank = (severity: Severity): number => severities.indexOf(severity)
const nameOf = (todo: Todo): string => (todo.type === 'allow' ? todo.operation : todo.checkId)

function mend(
  state: TargetState,
  own: ReadonlyMap<string, Titled>,
  worthOf: ReadonlyMap<string, number>,
): readonly Todo[] {
  const failing = groupBy(
    [...state.findings.values()].filter(
      ({ ruling, suppressed }) => ruling.outcome === 'fail' && suppressed === null,
    ),
    ({ checkId }) => checkId,
  )
  return [...own.values()].flatMap(({ id, action, severity }): readonly Todo[] => {
    const findings = failing.get(id) ?? []
    if (findings.length === 0) return []
    const regions = [...new Set(findings.map(({ resource }) => resource.region))]
      .sort()
      .slice(0, regionsNamed)
    return [
      {
        type: 'mend',
        checkId: id,
        action,
        severity,
        failing: findings.length,
        regions,
        worth: worthOf.get(id) ?? 0,
      },
    ]
  })
}

/** Only what has the form of an operation can be allowed: the gap of a check that broke names the check. */
const allow = (state: TargetState, own: ReadonlyMap<string, Titled>): readonly Todo[] =>
  operationWorths(state, [...own.values()].map(measureOf)).flatMap(
    ({ operation, reason, checkIds, unseen, worth }): readonly Todo[] => {
      const ranks = checkIds.flatMap((id) => own.get(id)?.severity ?? []).map(rank)
      const severity = severities[Math.min(...ranks)]
      return !operation.includes(':') || severity === undefined
        ? []
        : [{ type: 'allow', operation, reason, severity, checkIds: [...checkIds], unseen, worth }]
    },
  )

function attest(
  state: TargetState,
  own: ReadonlyMap<string, Titled>,
  worthOf: ReadonlyMap<string, number>,
): readonly Todo[] {
  return [...state.findings.values()].flatMap(({ checkId, ruling }): readonly Todo[] => {
    const check = own.get(checkId)
    if (check === undefined || !isLeftToPeople(ruling)) return []
    const { action, severity } = check
    return [{ type: 'attest', checkId, action, severity, worth: worthOf.get(checkId) ?? 0 }]
  })
}
