import type { ReportSentences } from '../../../shared/text/report/report-sentences'
import type { Share } from './fleet'

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
