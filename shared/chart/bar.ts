import type { Figure } from '../domain/score'

/** A stretch of a bar, in per cent of its length. */
export interface Stretch {
  readonly start: number
  readonly length: number
}

/** The two inks of a 0 to 100 bar over its pale ground: proven, then possible but unseen. */
export const barStretches = ({ proven, possible }: Figure): { proven: Stretch; unseen: Stretch } => ({
  proven: { start: 0, length: proven },
  unseen: { start: proven, length: Math.max(0, possible - proven) },
})
