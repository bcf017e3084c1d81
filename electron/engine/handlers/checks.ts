import type { Handlers } from '../../../shared/contract/channels'
import type { CheckView } from '../../../shared/contract/views'
import { serviceOf } from '../../../shared/domain/inputs'
import type { Check, Expectation } from '../checks/define-check'
import type { ManualCheck } from '../checks/define-manual-check'
import type { Collector } from '../collect/define-collector'
import { actionsOf, operationsOf } from '../collect/operations'
import { controlsOf } from '../frameworks'
import { inputsOf } from '../scan/choose-checks'
import { overrideIn } from '../scan/severities'
import type { HandlerDeps } from './deps'

export const checkHandlers = ({ catalogue, history }: HandlerDeps): Pick<Handlers, 'checks.list'> => ({
  'checks.list': async () => {
    const collectors = await catalogue.loadCollectors(inputsOf(catalogue.checks))
    return [
      ...catalogue.checks.map((check) => live(check, collectors)),
      ...catalogue.manual.map((check) => attested(check)),
    ].map((check) => ({ ...check, severityHere: overrideIn(history.settings, check.id) }))
  },
})

/** What does not depend on the history. */
type Shipped = Omit<CheckView, 'severityHere'>

const live = (check: Check, all: readonly Collector[]): Shipped => {
  const { scope, subject, consults = [], parameters = {} } = check
  const inputs = inputsOf([check])
  const collectors = all.filter(({ input }) => inputs.includes(input))
  return {
    ...expectation(check),
    ...{ kind: 'live', scope, subject, supporting: consults, statement: null },
    parameters: Object.entries(parameters).map(([name, parameter]) => ({ name, ...parameter })),
    operations: [...operationsOf(collectors)].sort(),
    actions: actionsOf(collectors),
  }
}

/** A statement is about the whole account and reads nothing. */
const attested = (check: ManualCheck): Shipped => ({
  ...expectation(check),
  ...{ kind: 'attested', scope: 'global', subject: null, supporting: [], parameters: [] },
  ...{ operations: [], actions: [] },
  statement: { text: check.statement, evidence: check.evidence, mostDays: check.mostDays },
})

const expectation = ({ id, belongs, remediation, ...check }: Expectation) => ({
  ...{ id, title: check.title, action: check.action, severity: check.severity, service: serviceOf(id) },
  ...{ resourceType: check.resourceType, rationale: check.rationale, risk: check.risk },
  ...{ subGoals: belongs.subGoals, responsibility: belongs.responsibility, practice: belongs.practice },
  ...{ hygiene: belongs.hygiene ?? [], rootStep: belongs.rootStep ?? null, data: belongs.data ?? [] },
  remediation: {
    steps: remediation.steps,
    cli: remediation.cli ?? null,
    terraform: remediation.terraform ?? null,
  },
  sources: check.sources,
  controls: controlsOf(id),
})
