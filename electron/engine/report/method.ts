import type { ReportSentences } from '../../../shared/text/report/report-sentences'
import type { Share } from './fleet'
import { shortened } from './names'
import type { Described } from './risks'

export interface About {
  readonly version: string
  readonly catalogue: string
  readonly model: number
  readonly checks: number
}

/** What stands about failures and what accepted risks cost: they stay in the score. */
export function acceptedSentence(
  said: ReportSentences,
  shares: readonly Share[],
  decisions: number,
  attestations: number,
): string {
  if (decisions + attestations === 0) return said.nothingDecided
  const cost = shares.reduce((all, { view, share }) => all + share * (view.score?.acceptedPoints ?? 0), 0)
  return said.decided(decisions, attestations, cost)
}

/** The severities that weighed in these scores and do not ship so; named where the reason is known. */
export interface ChangedSeverities {
  readonly count: number
  readonly named: readonly { readonly checkId: string; readonly reason: string }[]
}

/** The page is full: one of them is named, in few words. Reasons pass `text`. */
export function severitySentence(
  said: ReportSentences,
  { count, named: [first] }: ChangedSeverities,
  checks: ReadonlyMap<string, Described>,
  text: (written: string) => string,
): readonly string[] {
  if (count === 0) return []
  if (first === undefined) return [said.severitiesChanged(count, null)]
  const title = shortened(checks.get(first.checkId)?.title ?? first.checkId, 50)
  return [said.severitiesChanged(count, { title, reason: shortened(text(first.reason), 60) })]
}
