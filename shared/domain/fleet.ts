import { goals, subGoals, type Goal, type SubGoal } from './classification'

/** What an account is for: what it weighs in the fleet. What matters most first. */
export const criticalities = ['production', 'staging', 'development'] as const
export type Criticality = (typeof criticalities)[number]

/** How far the last evidence of an account still counts: as seen, as seen but marked, or as if nothing had been read. */
export const evidenceAges = ['fresh', 'stale', 'unread'] as const
export type EvidenceAge = (typeof evidenceAges)[number]

/** Every figure that accounts are compared by. */
export const scoreParts = ['overall', ...goals, ...subGoals] as const
export type ScorePart = 'overall' | Goal | SubGoal

/** What one account says of one check as a whole; `none`: it has nothing that the check is about. */
export const pairStatuses = ['pass', 'fail', 'unknown', 'none'] as const
export type PairStatus = (typeof pairStatuses)[number]

/** How two accounts differ in one check. `seen`: only that one could be read whole, or has a failure. */
export const pairRelations = [
  'first-passes',
  'second-passes',
  'both-fail',
  'first-seen',
  'second-seen',
] as const
export type PairRelation = (typeof pairRelations)[number]

/** Which figures a table of accounts shows: the goals, the parts of one goal, or all. */
export const partChoices = ['goals', ...goals, 'all'] as const
export type PartChoice = (typeof partChoices)[number]

/** The figures of a choice, in reading order; the overall one always first. */
export function partsOf(choice: PartChoice): readonly ScorePart[] {
  const within = (goal: Goal): readonly ScorePart[] => [
    goal,
    ...subGoals.filter((part) => part.startsWith(`${goal}.`)),
  ]
  if (choice === 'goals') return ['overall', ...goals]
  return ['overall', ...(choice === 'all' ? goals.flatMap(within) : within(choice))]
}
