import type { Chart, ChartType, Plugin } from 'chart.js'

export interface EndLabel {
  readonly dataset: number
  readonly text: string
  readonly colour: string
}
export interface Marker {
  readonly x: number
  readonly text: string
}
interface Look {
  readonly font: string
  readonly ink: string
  readonly line: string
}

declare module 'chart.js' {
  // The name and parameter are Chart.js's own: plugins state their options here.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface PluginOptionsByType<TType extends ChartType> {
    endLabels?: { readonly labels: readonly EndLabel[]; readonly look: Look }
    barLabels?: { readonly texts: readonly string[]; readonly look: Look }
    markers?: { readonly marks: readonly Marker[]; readonly look: Look }
  }
}

const lastPoint = (chart: Chart, dataset: number) =>
  chart.getDatasetMeta(dataset).data.findLast(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))

/** Names each line at its end, so that no legend has to be matched by colour. Labels that would touch move apart. */
export const endLabels: Plugin = {
  id: 'endLabels',
  afterDatasetsDraw(chart, _args, raw) {
    const options = raw as { labels?: readonly EndLabel[]; look?: Look }
    if (!options.labels || !options.look) return
    const placed = options.labels
      .flatMap((label) => {
        const point = lastPoint(chart, label.dataset)
        return point ? [{ ...label, x: point.x, y: point.y }] : []
      })
      .sort((a, b) => a.y - b.y)
    const { ctx } = chart
    ctx.save()
    ctx.font = `600 12px ${options.look.font}`
    ctx.textBaseline = 'middle'
    let free = -Infinity
    for (const { text, colour, x, y } of placed) {
      const at = Math.max(y, free)
      free = at + 16
      ctx.fillStyle = colour
      ctx.fillText(text, x + 8, at)
    }
    ctx.restore()
  },
}

/** Where the yardstick changed: a dashed line with its name. */
export const markers: Plugin = {
  id: 'markers',
  beforeDatasetsDraw(chart, _args, raw) {
    const options = raw as { marks?: readonly Marker[]; look?: Look }
    const x = chart.scales['x']
    if (!options.marks || !options.look || !x) return
    const { ctx, chartArea } = chart
    ctx.save()
    ctx.font = `400 11px ${options.look.font}`
    ctx.strokeStyle = options.look.line
    ctx.fillStyle = options.look.ink
    ctx.setLineDash([2, 3])
    for (const { x: value, text } of options.marks) {
      const at = x.getPixelForValue(value)
      const room = chartArea.right - at > ctx.measureText(text).width + 8
      ctx.beginPath()
      ctx.moveTo(at, chartArea.top)
      ctx.lineTo(at, chartArea.bottom)
      ctx.stroke()
      ctx.textAlign = room ? 'left' : 'right'
      ctx.fillText(text, at + (room ? 4 : -4), chartArea.top + 10)
    }
    ctx.restore()
  },
}

/** Writes what each column says above it. */
export const barLabels: Plugin = {
  id: 'barLabels',
  afterDatasetsDraw(chart, _args, raw) {
    const options = raw as { texts?: readonly string[]; look?: Look }
    if (!options.texts || !options.look) return
    const { ctx } = chart
    ctx.save()
    ctx.font = `600 12px ${options.look.font}`
    ctx.fillStyle = options.look.ink
    ctx.textAlign = 'center'
    chart.getDatasetMeta(0).data.forEach((bar, index) => {
      const { x, y, base } = bar.getProps(['x', 'y', 'base'])
      ctx.fillText(options.texts?.[index] ?? '', Number(x), Math.min(Number(y), Number(base)) - 6)
    })
    ctx.restore()
  },
}
