import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Box } from './box'

export interface SparkPoint {
  readonly at: string
  readonly proven: number | null
  readonly possible: number | null
  readonly marker: string | null
}

interface Placed extends SparkPoint {
  readonly x: number
}

export interface SparkBand {
  /** The proven line; broken where a scan has no score. */
  readonly line: string
  /** From proven up to possible. */
  readonly band: string
  /** The newest proven point. */
  readonly dot: { readonly x: number; readonly y: number } | null
  readonly markers: readonly { readonly x: number; readonly text: string }[]
}

const extent = (values: readonly number[]): [number, number] => {
  const low = Math.min(...values)
  const high = Math.max(...values)
  return low === high ? [low - 1, high + 1] : [low, high]
}

/**
 * Proven score over time with its band up to possible, as path data. The vertical scale is zoomed to what is there, with
 * ten points of air on both sides: a sparkline shows direction, the numbers stand beside it.
 */
export const sparkBand = (points: readonly SparkPoint[], { width, height, padX, padY }: Box): SparkBand => {
  if (points.length === 0) return { line: '', band: '', dot: null, markers: [] }
  const x = scaleUtc(extent(points.map(({ at }) => Date.parse(at))), [padX, width - padX])
  const heights = points
    .flatMap(({ proven, possible }) => [proven, possible])
    .filter((value) => value !== null)
  const [low, high] = heights.length === 0 ? [0, 100] : extent(heights)
  const y = scaleLinear([Math.max(0, low - 10), Math.min(100, high + 10)], [height - padY, padY])
  const placed = points.map((point): Placed => ({ ...point, x: x(Date.parse(point.at)) }))
  const scored = ({ proven }: Placed) => proven !== null
  const drawLine = line<Placed>(
    (point) => point.x,
    ({ proven }) => y(proven ?? 0),
  )
  const drawBand = area<Placed>(
    (point) => point.x,
    ({ proven }) => y(proven ?? 0),
    ({ proven, possible }) => y(possible ?? proven ?? 0),
  )
  const last = placed.findLast(scored)
  return {
    line: drawLine.defined(scored).digits(1)(placed) ?? '',
    band: drawBand.defined(scored).digits(1)(placed) ?? '',
    dot: last ? { x: round(last.x), y: round(y(last.proven ?? 0)) } : null,
    markers: placed.flatMap(({ x: at, marker }) => (marker === null ? [] : [{ x: round(at), text: marker }])),
  }
}

const round = (value: number) => Math.round(value * 10) / 10
