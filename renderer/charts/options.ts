import type { ChartOptions, Scale, TooltipItem } from 'chart.js'
import { scaleUtc } from 'd3-scale'
import type { Text } from '../composables/use-text'
import type { Tokens } from './tokens'

/** Ticks for a span of time: months where it is long, days where it is short. */
const spanTick = ({ dayMonth, monthYear }: Text, days: number) =>
  function tick(value: string | number) {
    const iso = new Date(Number(value)).toISOString()
    return days > 120 ? monthYear(iso) : dayMonth(iso)
  }

/** Ticks where the calendar has them: first days of months, Mondays. */
const calendarTicks = (axis: Scale): void => {
  const { min, max, width } = axis
  axis.ticks = scaleUtc([min, max], [0, 1])
    .ticks(Math.max(2, Math.min(8, width / 110)))
    .map((at) => ({ value: at.getTime() }))
}

export const lookOf = (tokens: Tokens) => ({
  font: tokens.font,
  ink: tokens['ink-3'],
  line: tokens['line-strong'],
})

const tooltipOf = (tokens: Tokens) => ({
  backgroundColor: tokens.raised,
  borderColor: tokens['line-strong'],
  borderWidth: 1,
  cornerRadius: 8,
  padding: 10,
  boxPadding: 4,
  titleColor: tokens.ink,
  bodyColor: tokens['ink-2'],
  titleFont: { family: tokens.font, size: 12, weight: 600 },
  bodyFont: { family: tokens.font, size: 12 },
  usePointStyle: true,
})

const axisOf = (tokens: Tokens) => ({
  border: { display: false },
  ticks: { color: tokens['ink-3'], font: { family: tokens.font, size: 11 }, maxRotation: 0, padding: 6 },
})

/** Scores from 0 to 100 over time, with room at the right for the lines' names. */
export const scoreOptions = (
  tokens: Tokens,
  text: Text,
  days: number,
  room: number,
): ChartOptions<'line'> => ({
  responsive: true,
  maintainAspectRatio: false,
  animation: false,
  interaction: { mode: 'index', intersect: false },
  layout: { padding: { right: room, top: 4 } },
  scales: {
    x: {
      type: 'linear',
      ...axisOf(tokens),
      grid: { display: false },
      bounds: 'data',
      afterBuildTicks: calendarTicks,
      ticks: { ...axisOf(tokens).ticks, callback: spanTick(text, days) },
    },
    y: {
      min: 0,
      max: 100,
      ...axisOf(tokens),
      grid: { color: tokens.line },
      ticks: { ...axisOf(tokens).ticks, stepSize: 25 },
    },
  },
})

/** What a score says under the pointer: the scan's time, then a line's name and its points. */
export const scoreTooltip = (tokens: Tokens, text: Text, times: readonly string[]) => ({
  ...tooltipOf(tokens),
  callbacks: {
    title: (items: readonly TooltipItem<'line'>[]) => text.isoTime(times[items[0]?.dataIndex ?? 0] ?? ''),
    label: ({ dataset, parsed }: TooltipItem<'line'>) => `${dataset.label ?? ''}  ${text.points(parsed.y)}`,
  },
})

/** Columns by name. */
export const columnOptions = (tokens: Tokens, stacked: boolean): ChartOptions<'bar'> => ({
  responsive: true,
  maintainAspectRatio: false,
  animation: false,
  interaction: { mode: 'index', intersect: false },
  scales: {
    x: {
      stacked,
      ...axisOf(tokens),
      grid: { display: false },
      ticks: { ...axisOf(tokens).ticks, autoSkipPadding: 16 },
    },
    y: {
      stacked,
      ...axisOf(tokens),
      grid: { color: tokens.line },
      ticks: { ...axisOf(tokens).ticks, maxTicksLimit: 5, precision: 0 },
    },
  },
  plugins: { tooltip: tooltipOf(tokens) },
})
