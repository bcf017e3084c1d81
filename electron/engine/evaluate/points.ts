/** A power of two, so that scaling by it loses nothing. */
const grain = 2 ** 40

/**
 * A share from 0 to 1 as points from 0 to 100, kept to 2^-40 of a point. On that grain, sums and differences of points are
 * exact in floating point: the parts of a move add up to the last digit, in any order.
 */
export const toPoints = (share: number): number => Math.round(share * 100 * grain) / grain
