import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import type { FindingDetail, FindingsFilter } from '../../../shared/contract/views'
import type { FrameworkId } from '../../../shared/domain/framework'
import type { Expectation } from '../checks/define-check'
import type { Collector } from '../collect/define-collector'
import { frameworks } from '../frameworks'
import { checksOf } from '../frameworks/checklist'
import { expectationsOf } from '../scan/scan-deps'
import { inputsOf } from '../scan/choose-checks'
import { overrideIn } from '../scan/severities'
import type { StoredFilter } from '../store/finding-filter'
import { consoleUrl } from './console-url'
import type { HandlerDeps } from './deps'
import { decisionsAbout } from './standing-decisions'

type FindingChannel = 'findings.groups' | 'findings.list' | 'findings.get'

export const findingHandlers = ({
  history,
  catalogue,
  ports,
}: HandlerDeps): Pick<Handlers, FindingChannel> => ({
  'findings.groups': (filter) => history.findings.groups(asStored({ catalogue, ports }, filter)),
  'findings.list': ({ offset, limit, ...filter }) =>
    history.findings.list(asStored({ catalogue, ports }, filter), { offset, limit }),
  'findings.get': async ({ findingId }) => {
    const detail = history.findings.detail(findingId)
    if (detail === null)
      throw expected('not-found', 'There is no such finding.', 'Look it up again in the list of findings.')
    const { finding } = detail
    return {
      ...detail,
      tags: history.tags.ofFinding(findingId),
      dueChanges: history.dueDates.of(findingId),
      decisions: decisionsAbout({ history, catalogue, ports }, finding),
      consoleUrl: finding.place ? null : consoleUrl(finding.resource),
      check: await describe({ history, catalogue }, finding),
    }
  },
})

/** History knows neither checklist, frameworks nor the time: an item or a control becomes its checks, overdue a moment. */
function asStored(
  { catalogue, ports }: Pick<HandlerDeps, 'catalogue' | 'ports'>,
  { item, framework, control, overdue, ...filter }: FindingsFilter,
): StoredFilter {
  const asked = overdue === true ? { ...filter, overdueAt: ports.now().toISOString() } : filter
  const narrowings = [
    ...(filter.checkIds === undefined ? [] : [filter.checkIds]),
    ...(item === undefined ? [] : [checksOf(item, expectationsOf(catalogue)).map(({ id }) => id)]),
    ...(framework === undefined ? [] : [checksIn(framework, control)]),
  ]
  const [first, ...others] = narrowings
  if (first === undefined) return asked
  return { ...asked, checkIds: first.filter((id) => others.every((ids) => ids.includes(id))) }
}

/** Throws an `Expected` for a control that no check judges: a typing error must not look like an empty, clean list. */
function checksIn(framework: FrameworkId, control: string | undefined): readonly string[] {
  const { title, controls } = frameworks[framework]
  const asked = control === undefined ? controls : controls.filter(({ id }) => id === control)
  if (asked.length === 0)
    throw expected(
      'not-found',
      `No check judges a control ${control ?? ''} of ${title}.`,
      'Choose a control that the page of the framework lists.',
    )
  return [...new Set(asked.flatMap(({ checks }) => checks))]
}

/** What a reader needs to know of a check. One that left the catalogue still has its findings in history. */
async function describe(
  { history, catalogue }: Pick<HandlerDeps, 'history' | 'catalogue'>,
  { checkId, title }: FindingDetail['finding'],
): Promise<FindingDetail['check']> {
  const check = expectationsOf(catalogue).find(({ id }) => id === checkId)
  if (check === undefined) return departed(checkId, title)
  const inputs = inputsOf(catalogue.checks.filter(({ id }) => id === checkId))
  const override = overrideIn(history.settings, checkId)
  return {
    ...present(check, await catalogue.loadCollectors(inputs)),
    severityHere: override && { ...override, usual: check.severity },
  }
}

function present(
  check: Expectation,
  collectors: readonly Collector[],
): Omit<FindingDetail['check'], 'severityHere'> {
  const { id, title, rationale, risk, remediation, sources, belongs } = check
  return {
    id,
    title,
    rationale,
    risk,
    steps: remediation.steps,
    cli: remediation.cli ?? null,
    terraform: remediation.terraform ?? null,
    sources,
    subGoals: belongs.subGoals,
    responsibility: belongs.responsibility,
    operations: [...new Set(collectors.flatMap(({ operations }) => operations))].sort(),
  }
}

const departed = (id: string, title: string): FindingDetail['check'] => ({
  id,
  title,
  severityHere: null,
  rationale: 'This version of Triad has no such check any more; its findings are kept as they were.',
  risk: '',
  steps: [],
  cli: null,
  terraform: null,
  sources: [],
  subGoals: [],
  responsibility: '',
  operations: [],
})
