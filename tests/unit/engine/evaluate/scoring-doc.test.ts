import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { hasSomething, highest, lowest, seen, weightOf } from '../../../../electron/engine/evaluate/bounds'
import { subGoalWeights } from '../../../../shared/domain/classification'
import { scoreExample } from '../../../support/score-example'

const words = readFileSync('docs/scoring.md', 'utf8')
/** Table rows as lists of cells, without the layout. */
const rows = words
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const rounded = (value: number): string => String(Math.round(value * 1e4) / 1e4)
const { now, expected, expectedBefore, causes, delta } = scoreExample

it('shows every check of the example as it is computed', () => {
  for (const tally of now.filter(hasSomething)) {
    const { id, severity, passed, failed, unknown, neverListed } = tally
    const unread = neverListed ? `${unknown} + a list` : String(unknown)
    const figures = [lowest(tally), highest(tally), seen(tally)].map(rounded)
    expect(rows).toContainEqual([
      id,
      severity,
      rounded(weightOf(tally)),
      String(passed),
      String(failed),
      unread,
      ...figures,
    ])
  }
})
it('shows every sub-goal of the example', () => {
  for (const [goal, { subGoals }] of Object.entries(expected.goals))
    for (const [name, each] of Object.entries(subGoals)) {
      if (each === null) continue
      const g = (subGoalWeights as Record<string, Record<string, number>>)[goal]?.[name] ?? 0
      const figures = [g, each.weight, each.mass, each.proven, each.possible, each.coverage]
      expect(rows).toContainEqual([name, ...figures.map(rounded)])
    }
})
it('shows the causes of the move', () => {
  const signed = (points: number) => `${points < 0 ? '-' : '+'}${Math.abs(points).toFixed(4)}`
  const shown = rows.map(([cause, points]) => [cause, points])
  for (const { cause, points } of causes)
    expect(shown).toContainEqual([cause.replace('-', ' '), signed(points)])
  expect(shown).toContainEqual(['**together**', signed(delta)])
})
it('names the figures it arrives at', () => {
  const { overall, goals, worthSum, permissions, worth } = expected
  const figures = [
    overall.proven,
    overall.possible,
    overall.coverage,
    overall.pointsUnseen,
    overall.acceptedPoints,
    expectedBefore.overall.proven,
    ...Object.values(goals).map(({ proven }) => proven),
    worthSum,
    permissions['rds:DescribeDBInstances']!,
    permissions['kms:ListKeys']!,
    worth.find(({ id }) => id === 's3.bucket-tls-only')!.points,
  ]
  expect(figures.map(rounded).filter((figure) => !words.includes(figure))).toEqual([])
})
