import type { RouteLocationRaw } from 'vue-router'
import { subGoals } from '../../shared/domain/classification'
import type { ScorePart } from '../../shared/domain/fleet'
import { lacking, openingQuery, writeQuery, type FindingsQuery } from '../findings/query'

/** A list of findings of another account than the one that the window is about. */
export const findingsOf = (targetId: string, query: Partial<FindingsQuery> = {}): RouteLocationRaw => ({
  name: 'findings',
  query: { ...writeQuery({ ...openingQuery, ...query }), target: targetId },
})

/** What a figure of another account lacks of 100. */
export const missingFrom = (targetId: string, part: ScorePart): RouteLocationRaw =>
  findingsOf(targetId, {
    ...lacking,
    subGoals:
      part === 'overall' ? [] : subGoals.filter((each) => each === part || each.startsWith(`${part}.`)),
  })
