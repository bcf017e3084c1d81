import { minimumCoverage, type Figure } from '../../../../shared/domain/score'
import { proseDate } from '../../../../shared/text/dates'
import { points } from '../../../../shared/text/numbers'
import type { Measured, Report } from '../report'
import { html, type Markup } from './markup'

/** Pages of the executive preset. */
export const pageCount = 4

/** Enough was seen for a number to be no claim too much. */
export const isEnough = (figure: Figure | null): figure is Figure =>
  figure !== null && figure.coverage >= minimumCoverage

/** `1 October 2025 – 24 November 2026`, or the one date there is. */
export function periodOf({ period: { from, to } }: Report): string {
  if (to === null) return 'No scan yet'
  return from === null ? proseDate(to) : `${proseDate(from, {}, to)} – ${proseDate(to)}`
}

/** `↑ 2.0 since the beginning`, with its word for who cannot tell the arrows. */
export function changeText({ figure, before }: Measured): string {
  if (figure === null) return 'nothing to assess'
  if (before === null) return 'no earlier figure'
  const delta = figure.proven - before
  if (Math.abs(delta) < 0.05) return 'unchanged'
  return `${delta > 0 ? '↑ up' : '↓ down'} ${points(Math.abs(delta))}`
}

export const possibleText = (figure: Figure | null): string =>
  figure === null
    ? ''
    : figure.possible - figure.proven < 0.05
      ? 'all seen'
      : `up to ${points(figure.possible)}`

/** A page with its running head and foot. */
export const page = (report: Report, number: number, body: Markup): Markup =>
  html`<section class="page">
    <header class="run">
      <span><b>${report.subject}</b> · ${report.title}</span><span>${periodOf(report)} · Confidential</span>
    </header>
    <div class="body">${body}</div>
    <footer class="foot"><span>${report.imprint}</span><span>${number} of ${pageCount}</span></footer>
  </section>`
