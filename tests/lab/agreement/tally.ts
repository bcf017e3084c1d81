import { isDifference, type Paired, type Single } from './pair'

export interface Tally {
  readonly pairs: number
  readonly agree: number
  readonly differ: number
  /** Pairs in which Prowler fails. */
  readonly prowlerFails: number
  /** No pairs: Triad could not read it; it says that the check does not apply; Prowler leaves it to a person. */
  readonly unread: number
  readonly notApplicable: number
  readonly leftToPerson: number
  /** No pairs: only one of the two names the resource. */
  readonly onlyTriad: number
  readonly onlyProwler: number
  /** Of what Triad finds not applicable or does not name, what Prowler fails. */
  readonly failsUnpaired: number
}

/** What a comparison must reach, so that it says something. */
export const least = { pairs: 400, prowlerFails: 150, percent: 97 } as const

const count = (singles: readonly Single[], is: (single: Single) => boolean): number =>
  singles.filter(is).length

export function tally({ pairs, singles }: Pick<Paired, 'pairs' | 'singles'>): Tally {
  const differ = pairs.filter(isDifference).length
  return {
    pairs: pairs.length,
    agree: pairs.length - differ,
    differ,
    prowlerFails: pairs.filter(({ prowler }) => prowler === 'fail').length,
    unread: count(singles, ({ triad, prowler }) => triad === 'unknown' && prowler !== null),
    notApplicable: count(singles, ({ triad, prowler }) => triad === 'not-applicable' && prowler !== null),
    leftToPerson: count(
      singles,
      ({ triad, prowler }) => (triad === 'pass' || triad === 'fail') && prowler === 'unknown',
    ),
    onlyTriad: count(singles, ({ prowler }) => prowler === null),
    onlyProwler: count(singles, ({ triad }) => triad === null),
    failsUnpaired: count(singles, ({ triad, prowler }) => triad !== 'unknown' && prowler === 'fail'),
  }
}

/** Everything that was compared, as one. */
export const tallyAll = (all: readonly Paired[]): Tally =>
  tally({ pairs: all.flatMap(({ pairs }) => pairs), singles: all.flatMap(({ singles }) => singles) })

/** Out of a hundred, never rounded up to what was not reached. */
export const percent = ({ pairs, agree }: Tally): number =>
  pairs === 0 ? 0 : Math.floor((agree * 1000) / pairs) / 10
