import type { RouteLocationRaw } from 'vue-router'
import { subGoals } from '../../shared/domain/classification'
import type { ScorePart } from '../../shared/domain/fleet'
import { openingQuery, writeQuery, type FindingsQuery } from '../findings/query'

/** A list of findings of another account than the one that the window is about. */
export const findingsOf = (targetId: string, query: Partial<FindingsQuery> = {}): RouteLocationRaw => ({
  name: 'findings',
  query: { ...writeQuery({ ...openingQuery, ...query }), target: targetId },
})

/** What a figure lacks of 100: failures, accepted ones too, and what could not be read. */
export const missingFrom = (targetId: string, part: ScorePart): RouteLocationRaw =>
  findingsOf(targetId, {
    outcomes: ['fail', 'unknown'],
    suppressed: 'include',
    subGoals:
      part === 'overall' ? [] : subGoals.filter((each) => each === part || each.startsWith(`${part}.`)),
  })
