import { groupBy } from '../../../electron/engine/evaluate/group-by'
import { isDifference, type Paired } from './pair'

/** Something that Prowler and Triad see differently, in one direction, wherever it was found. */
export interface Difference {
  /** Names it: the heading of its explanation. */
  readonly title: string
  readonly count: number
  /** What both say of the first, as an example. */
  readonly example: string
}

const said = { pass: 'passes', fail: 'fails', 'not-applicable': 'finds it not applicable' } as const

/**
 * What needs an explanation: every pair that differs, and every failure of Prowler that found no pair although Triad could read
 * everything, so that nothing can hide outside the pairs.
 */
export const differencesOf = (all: readonly Paired[]): readonly Difference[] => all.flatMap(differencesIn)

function differencesIn({ row, pairs, singles }: Paired): readonly Difference[] {
  const apart = pairs.filter(isDifference).map(({ triad, prowler, account, subject, why }) => ({
    how: `Triad ${said[triad]}, Prowler ${said[prowler]}`,
    example: `${account} ${subject}: ${why.triad || 'as expected'} / ${why.prowler}`,
  }))
  const unpaired = singles.flatMap(({ triad, prowler, account, subject }) => {
    if (prowler !== 'fail' || triad === 'unknown') return []
    const how =
      triad === 'not-applicable' ? `Triad ${said[triad]}, Prowler fails` : 'Prowler fails, Triad names none'
    return [{ how, example: `${account} ${subject}` }]
  })
  return [...groupBy([...apart, ...unpaired], ({ how }) => how)].map(([how, found]) => ({
    title: `${row.checks.map((check) => `\`${check}\``).join(' and ')}: ${how}`,
    count: found.length,
    example: found[0]?.example ?? '',
  }))
}
