import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Box } from './box'

export interface BandPoint {
  readonly at: string
  readonly proven: number
  readonly possible: number
}

export interface TrendBand {
  readonly line: string
  /** From proven up to possible. */
  readonly band: string
  readonly last: { readonly x: number; readonly y: number }
  readonly levels: readonly { readonly y: number; readonly value: number }[]
  readonly days: readonly { readonly x: number; readonly at: string }[]
}

const round = (value: number) => Math.round(value * 10) / 10

/**
 * Proven over time with its band up to possible and both axes. The scale holds whole tens around what is there; `null`
 * for fewer than two moments.
 */
export const trendBand = (
  points: readonly BandPoint[],
  { width, height, padX, padY }: Box,
): TrendBand | null => {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last || first.at === last.at) return null
  const ends: [number, number] = [Date.parse(first.at), Date.parse(last.at)]
  const x = scaleUtc(ends, [padX, width - padX])
  const low = Math.max(0, Math.floor((Math.min(...points.map(({ proven }) => proven)) - 5) / 10) * 10)
  const high = Math.min(100, Math.ceil((Math.max(...points.map(({ possible }) => possible)) + 5) / 10) * 10)
  const y = scaleLinear([low, high], [height - padY, padY])
  const across = ({ at }: BandPoint) => x(Date.parse(at))
  const step = high - low > 50 ? 20 : 10
  return {
    line: line<BandPoint>(across, ({ proven }) => y(proven)).digits(1)(points) ?? '',
    band:
      area<BandPoint>(
        across,
        ({ proven }) => y(proven),
        ({ possible }) => y(possible),
      ).digits(1)(points) ?? '',
    last: { x: round(across(last)), y: round(y(last.proven)) },
    levels: Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, index) => low + index * step).map(
      (value) => ({ value, y: round(y(value)) }),
    ),
    days: [0, 1 / 3, 2 / 3, 1].map((part) => {
      const time = ends[0] + (ends[1] - ends[0]) * part
      return { x: round(x(time)), at: new Date(time).toISOString() }
    }),
  }
}
