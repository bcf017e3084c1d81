import {
  customerItems,
  goals,
  practices,
  subGoalWeights,
  type Goal,
} from '../../../shared/domain/classification'
import { scoreModel, type Figure, type GoalScore, type Score, type Tally } from '../../../shared/domain/score'
import { weightOf } from './bounds'
import { gradeOf } from './grade'
import { meanOf, shareOf, toFigure, type Share } from './share'
import { scoring, subGoalParts, type SubGoalPart } from './sub-goal-parts'
import { acceptedPoints } from './worth'

/** The score of one account by model 1: the formula is in docs/scoring.md, line by line. */
export function score(tallies: readonly Tally[]): Score {
  const parts = subGoalParts(tallies)
  const overall = overallShare(parts)
  const figure = overall === null ? null : toFigure(overall)
  return {
    model: scoreModel,
    overall: figure,
    grade: figure === null ? null : gradeOf(figure.proven, tallies),
    goals: {
      availability: goalScore('availability', parts),
      integrity: goalScore('integrity', parts),
      confidentiality: goalScore('confidentiality', parts),
    },
    responsibilities: figuresBy(customerItems, tallies, ({ responsibility }) => responsibility),
    practices: figuresBy(practices, tallies, ({ practice }) => practice),
    acceptedPoints: acceptedPoints(tallies),
  }
}

/** The overall proven score in points; `null` where there is nothing to assess. */
export function provenOf(tallies: readonly Tally[]): number | null {
  const overall = overallShare(subGoalParts(tallies))
  return overall === null ? null : toFigure(overall).proven
}

/**
 * The figure of any group of checks (a responsibility item, a practice, a service, a framework, a control): the mean of
 * its checks by weight. `null` where nothing in it weighs anything.
 */
export function figureOf(tallies: readonly Tally[]): Figure | null {
  const mean = groupShare(scoring(tallies))
  return mean === null ? null : toFigure(mean)
}

const groupShare = (tallies: readonly Tally[]): Share | null =>
  meanOf(tallies.map((tally) => ({ weight: weightOf(tally), share: shareOf(tally) })))

const goalShare = (goal: Goal, parts: readonly SubGoalPart[]): Share | null =>
  meanOf(
    parts
      .filter((part) => part.goal === goal)
      .flatMap(({ tallies, inGoal }) => {
        const share = groupShare(tallies)
        return share === null ? [] : [{ weight: inGoal, share }]
      }),
  )

/** The plain mean of the goals that have something to assess. */
const overallShare = (parts: readonly SubGoalPart[]): Share | null =>
  meanOf(
    goals.flatMap((goal) => {
      const share = goalShare(goal, parts)
      return share === null ? [] : [{ weight: 1, share }]
    }),
  )

function goalScore(goal: Goal, parts: readonly SubGoalPart[]): GoalScore | null {
  const mean = goalShare(goal, parts)
  if (mean === null) return null
  const subGoal = (name: string) => {
    const part = parts.find((each) => each.goal === goal && each.name === name)
    const share = part === undefined ? null : groupShare(part.tallies)
    return part === undefined || share === null
      ? null
      : { ...toFigure(share), weight: part.weight, mass: part.mass }
  }
  const names = Object.keys(subGoalWeights[goal])
  return { ...toFigure(mean), subGoals: Object.fromEntries(names.map((name) => [name, subGoal(name)])) }
}

function figuresBy<K extends string>(
  groups: readonly K[],
  tallies: readonly Tally[],
  groupOf: (tally: Tally) => string,
): Readonly<Partial<Record<K, Figure>>> {
  const figures: Partial<Record<K, Figure>> = {}
  for (const group of groups) {
    const figure = figureOf(tallies.filter((tally) => groupOf(tally) === group))
    if (figure !== null) figures[group] = figure
  }
  return figures
}
