import { barStretches } from '../../../../shared/chart/bar'
import { trendBand } from '../../../../shared/chart/trend-band'
import { waterfall } from '../../../../shared/chart/waterfall'
import type { Severity } from '../../../../shared/domain/finding'
import type { Figure } from '../../../../shared/domain/score'
import { dayMonth, monthYear } from '../../../../shared/text/dates'
import type { Language } from '../../../../shared/text/language'
import { points } from '../../../../shared/text/numbers'
import { severityWords } from '../../../../shared/text/outcome-words'
import { reportLabels } from '../../../../shared/text/report/labels'
import { reportSentences } from '../../../../shared/text/report/sentences'
import type { Report } from '../report'
import { html, type Markup } from './markup'

/**
 * The hatching of what could not be seen: it reads in black and white. Lines instead of a pattern, which a printer would
 * turn into a picture; the frame around them cuts them off.
 */
const hatched = (x: number, y: number, width: number, height: number, step: number): Markup => {
  const lines = Array.from({ length: Math.ceil((width + height) / step) }, (_, index) => {
    const start = x - height + index * step
    return `M${start.toFixed(1)} ${y + height}l${height} ${-height}`
  })
  return html`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff" />
    <path d="${lines.join('')}" fill="none" stroke="#6a4c93" stroke-width="${step * 0.36}" />`
}

/** A figure as a bar from 0 to 100: proven solid, unseen hatched, lost pale. */
export function bar(name: string, figure: Figure, language: Language): Markup {
  const { proven, unseen } = barStretches(figure)
  const words = reportSentences[language].barWords(name, figure)
  return html`<svg
    class="bar"
    role="img"
    aria-label="${words}"
    viewBox="0 0 200 8"
    preserveAspectRatio="none"
  >
    <rect width="200" height="8" fill="#dfe3ea" />
    <rect width="${proven.length * 2}" height="8" fill="#1f4fbf" />
    ${
      unseen.length > 0
        ? html`<svg x="${unseen.start * 2}" width="${unseen.length * 2}" height="8">
            ${hatched(0, 0, unseen.length * 2, 8, 4)}
          </svg>`
        : ''
    }
  </svg>`
}

const shapes: Readonly<Record<Severity, readonly [path: string, ink: string]>> = {
  critical: ['M6 .8 10.6 3.4v5.2L6 11.2 1.4 8.6V3.4z', '#7a0c2e'],
  high: ['M6 1 11.2 10.6H.8z', '#c62828'],
  medium: ['M6 .6 11.4 6 6 11.4.6 6z', '#b25e00'],
  low: ['M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z', '#1565c0'],
  informational: ['M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zm0 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6z', '#5f6b7a'],
}

/** A severity by shape, colour and, for who listens, word. */
export function severityMark(severity: Severity, language: Language): Markup {
  const [path, ink] = shapes[severity]
  return html`<svg
    class="mark"
    role="img"
    aria-label="${severityWords[language][severity]}"
    viewBox="0 0 12 12"
  >
    <path fill-rule="evenodd" fill="${ink}" d="${path}" />
  </svg>`
}

/** The steps between two scores, each as a bar at its height on a common scale; drawn beside words that say the same. */
export const steps = (before: number, moves: Report['changes']['moves']): readonly Markup[] =>
  waterfall(before, moves).map(
    ({ start, length, direction }) =>
      html`<svg class="step" aria-hidden="true" viewBox="0 0 200 12" preserveAspectRatio="none">
        <line x1="0" y1="11.5" x2="200" y2="11.5" stroke="#e1e4ea" stroke-width="1" />
        <rect
          x="${start * 2}"
          y="1.5"
          width="${length * 2}"
          height="8"
          ${direction === 'down' ? html`fill="#fff" stroke="#c62828" stroke-width="1.4"` : html`fill="#0b6e4f"`}
        />
      </svg>`,
  )

const box = { width: 640, height: 135, padX: 34, padY: 22 } as const

/** Proven over time with what was possible above it. */
export function trendChart({ trend, language }: Pick<Report, 'trend' | 'language'>): Markup {
  const band = trendBand(trend, box)
  const [first] = trend
  const last = trend.at(-1)
  if (band === null || !first || !last) return html`<p class="note">${reportLabels[language].noTrend}</p>`
  const words = reportSentences[language].trendWords(first, last, trend.length)
  const long = Date.parse(last.at) - Date.parse(first.at) > 200 * 86_400_000
  const right = box.width - box.padX
  return html`<div>
    <svg class="trend" role="img" aria-label="${words}" viewBox="0 0 ${box.width} ${box.height}">
      ${band.levels.map(({ y, value }) => html`<line x1="${box.padX}" x2="${right}" y1="${y}" y2="${y}" stroke="#e1e4ea" /><text x="${box.padX - 8}" y="${y + 3}" text-anchor="end">${value}</text>`)}
      <clipPath id="unseen"><path d="${band.band}" /></clipPath>
      <g clip-path="url(#unseen)">${hatched(box.padX, 0, right - box.padX, box.height, 5)}</g>
      <path d="${band.line}" fill="none" stroke="#1f4fbf" stroke-width="2.2" stroke-linejoin="round" />
      <circle cx="${band.last.x}" cy="${band.last.y}" r="3.6" fill="#1f4fbf" />
      <text class="end" x="${band.last.x + 7}" y="${band.last.y + 4}">${points(last.proven, language)}</text>
      ${band.days.map(({ x, at }, index) => html`<text x="${x}" y="${box.height - 4}" text-anchor="${index === 0 ? 'start' : index === 3 ? 'end' : 'middle'}">${long ? monthYear(at, { language }) : dayMonth(at, { language })}</text>`)}
    </svg>
    <p class="key">${reportLabels[language].trendKey}</p>
  </div>`
}
