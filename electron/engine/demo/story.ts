import type { Edit } from './edits/edit'

/** Weeks of the demo's year, the last of which is the one that was recorded. */
export const weeks = 52

/** How an account differed from the recorded one in a week, counted from 0. */
export type Story = (week: number) => readonly Edit[]

/** In these weeks, both included. */
export const during =
  (first: number, last: number, ...edits: readonly Edit[]): Story =>
  (week) =>
    week >= first && week <= last ? edits : []

/** From the year's start to the week before this one, in which it was put right or came to be. */
export const before = (week: number, ...edits: readonly Edit[]): Story => during(0, week - 1, ...edits)

/** From this week until now. */
export const since = (week: number, ...edits: readonly Edit[]): Story => during(week, weeks - 1, ...edits)

/** One item after another, each `pace` weeks after the one before. */
export const oneByOne = (
  first: number,
  pace: number,
  names: readonly string[],
  edit: (name: string) => Edit,
): Story => together(...names.map((name, at) => before(first + Math.round(at * pace), edit(name))))

export const together =
  (...stories: readonly Story[]): Story =>
  (week) =>
    stories.flatMap((story) => story(week))
