import { plural, points } from '../../../shared/text/numbers'
import type { Share } from './fleet'

export interface About {
  readonly version: string
  readonly catalogue: string
  readonly model: number
  readonly checks: number
}

/** What accepted risks cost: they stay in the score. */
export function acceptedSentence(shares: readonly Share[], decisions: number): string {
  if (decisions === 0) return 'No risk is accepted and no finding is set aside: every failure counts.'
  const cost = shares.reduce((all, { view, share }) => all + share * (view.score?.acceptedPoints ?? 0), 0)
  const standing = plural(decisions, 'decision stands', 'decisions stand')
  return `${standing}. Accepted risks stay in the score as failures and cost ${points(cost)} points of it; false positives leave it.`
}

/** How the figures come about, short enough for a page. */
export const methodOf = ({ checks, catalogue, model }: About, accounts: number): readonly string[] => [
  `Each account was read through AWS’s own read operations; nothing in it was changed. ${checks} checks of catalogue ${catalogue} judge what was read: a resource passes, fails, does not apply, or could not be read. These four are never mixed.`,
  `The score (model ${model}) runs from 0 to 100. Each check weighs by severity: critical 10, high 7, medium 3, low 1. Proven takes everything unread as bad; possible takes it as good; coverage is the share that was seen. Losing a permission can only lower what is proven.`,
  'Availability, integrity and confidentiality are means of their parts, and the overall score is the mean of the three.',
  ...(accounts > 1
    ? [
        'The score of several accounts is the mean of theirs, weighted by criticality: production 3, staging 2, development 1.',
      ]
    : []),
]
