import type { Payload } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import type { Overview } from '../../../shared/contract/views'
import { describe } from '../report/describe'
import type { Report } from '../report/report'
import { aboutHandlers } from './about'
import { attestationHandlers } from './attestations'
import { decisionHandlers } from './decisions'
import { expectationsOf } from '../scan/scan-deps'
import type { HandlerDeps } from './deps'
import { severityNumbers } from '../../../shared/domain/finding'
import { isSeverityKey } from '../../../shared/domain/severity-override'
import type { ChangedSeverities } from '../report/method'
import { readLogo } from './logo'
import { overviewHandlers } from './overview'
import { severitiesSet } from './severity-settings'

/** How far back a report looks for its comparison and its trend. */
const days = 90

export interface MadeReport {
  readonly report: Report
  readonly targetIds: readonly string[]
  /** One self-contained page of HTML, laid out for the paper. */
  readonly html: string
}

/** Makes reports from what history holds, without credentials and network. */
export const createMakeReport = (deps: HandlerDeps) => {
  const { 'overview.get': overview } = overviewHandlers(deps)
  const { 'decisions.list': decisions } = decisionHandlers(deps)
  const { 'decisions.attestations': attestations } = attestationHandlers(deps)
  const { 'app.about': about } = aboutHandlers(deps)

  return async function make(request: Payload<'report.preview'>): Promise<MadeReport> {
    const { paper, language, redact } = request
    const targetIds = request.targetIds ?? primaries(deps)
    if (targetIds.length === 0)
      throw expected(
        'not-found',
        'This history has no scan yet, so there is nothing to report.',
        'triad scan -p PROFILE',
      )
    // Loaded for a report only: it brings its fonts along.
    const [{ buildReport }, { toHtml }] = await Promise.all([
      import('../report/build-report'),
      import('../report/html/document'),
    ])
    const now = deps.ports.now().toISOString()
    const views: Overview[] = []
    for (const targetId of targetIds) views.push(await overview({ targetId, days }))
    const report = buildReport({
      ...{ views, redact, language, now },
      owners: deps.history.findings.byOwner(targetIds, now),
      suppressions: await decisions({ targetIds: [...targetIds] }),
      attestations: await attestations({ targetIds: [...targetIds] }),
      checks: describe(expectationsOf(deps.catalogue)),
      about: await about({}),
      severities: changedIn(deps, targetIds),
    })
    return { report, targetIds, html: toHtml(report, paper, readLogo(deps.history.settings)) }
  }
}

const primaries = ({ history }: HandlerDeps): readonly string[] =>
  history.targets
    .list()
    .filter(({ primary }) => primary)
    .map(({ id }) => id)

/** What was set counts from the next scan on: a report tells what its scores were weighed with. */
function changedIn(deps: HandlerDeps, targetIds: readonly string[]): ChangedSeverities {
  const weighed = targetIds.flatMap((id) =>
    Object.entries(deps.history.scores.latest(id)?.parameters ?? {}).filter(([key]) => isSeverityKey(key)),
  )
  return {
    count: new Set(weighed.map(([key]) => key)).size,
    named: severitiesSet(deps).filter(({ key, severity }) =>
      weighed.some(([at, number]) => at === key && number === severityNumbers[severity]),
    ),
  }
}
