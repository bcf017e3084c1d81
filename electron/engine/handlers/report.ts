import type { Handlers } from '../../../shared/contract/channels'
import type { Overview } from '../../../shared/contract/views'
import { expected } from '../../../shared/contract/reply'
import { aboutHandlers } from './about'
import { decisionHandlers } from './decisions'
import type { HandlerDeps } from './deps'
import { overviewHandlers } from './overview'

/** How far back a report looks for its comparison and its trend. */
const days = 90

export function reportHandlers(deps: HandlerDeps): Pick<Handlers, 'report.make'> {
  const { 'overview.get': overview } = overviewHandlers(deps)
  const { 'decisions.list': decisions } = decisionHandlers(deps)
  const { 'app.about': about } = aboutHandlers(deps)
  return {
    'report.make': async ({ targetIds, paper, redact }) => {
      const chosen =
        targetIds ??
        deps.history.targets
          .list()
          .filter(({ primary }) => primary)
          .map(({ id }) => id)
      if (chosen.length === 0)
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
      const views: Overview[] = []
      for (const targetId of chosen) views.push(await overview({ targetId, days }))
      const report = buildReport({
        ...{ views, redact, now: deps.ports.now().toISOString() },
        suppressions: await decisions({ targetIds: [...chosen] }),
        checks: deps.catalogue.checks,
        about: await about({}),
      })
      return { title: `${report.title} · ${report.subject}`, html: toHtml(report, paper) }
    },
  }
}
