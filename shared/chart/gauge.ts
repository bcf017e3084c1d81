import type { Figure } from '../domain/score'

export interface GaugeBox {
  /** Centre and radius of the arc's middle line. */
  readonly cx: number
  readonly cy: number
  readonly radius: number
  /** Degrees left open at the bottom. */
  readonly opening: number
}

export interface GaugeArcs {
  /** The whole scale from 0 to 100: what is lost shows where nothing covers it. */
  readonly lost: string
  readonly proven: string | null
  /** From proven to possible: what could not be read. */
  readonly unseen: string | null
}

const round = (value: number) => Math.round(value * 100) / 100

/** Path data of the three inks of a gauge, to be stroked. A part that is empty is `null`. */
export const gaugeArcs = (figure: Figure | null, { cx, cy, radius, opening }: GaugeBox): GaugeArcs => {
  const sweep = 360 - opening
  const start = 90 + opening / 2
  const at = (points: number) => {
    const angle = ((start + (sweep * points) / 100) * Math.PI) / 180
    return `${round(cx + radius * Math.cos(angle))} ${round(cy + radius * Math.sin(angle))}`
  }
  const arc = (from: number, to: number): string | null =>
    to - from < 0.05
      ? null
      : `M${at(from)}A${radius} ${radius} 0 ${((to - from) / 100) * sweep > 180 ? 1 : 0} 1 ${at(to)}`
  return {
    lost: arc(0, 100) ?? '',
    proven: figure && arc(0, figure.proven),
    unseen: figure && arc(figure.proven, figure.possible),
  }
}
