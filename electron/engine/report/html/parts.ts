import { minimumCoverage, type Figure } from '../../../../shared/domain/score'
import { proseDate } from '../../../../shared/text/dates'
import type { Language } from '../../../../shared/text/language'
import { reportLabels, type ReportLabels } from '../../../../shared/text/report/labels'
import type { ReportSentences } from '../../../../shared/text/report/report-sentences'
import { reportSentences } from '../../../../shared/text/report/sentences'
import { shownMove, whole } from '../../../../shared/text/numbers'
import { upperFirst } from '../../../../shared/text/report/join'
import type { Measured, Report } from '../report'
import { html, type Markup } from './markup'

/** Pages of the executive preset. */
export const pageCount = 4

/** Enough was seen for a number to be no claim too much. */
export const isEnough = (figure: Figure | null): figure is Figure =>
  figure !== null && figure.coverage >= minimumCoverage

/** The words of the report's language. */
export const wordsOf = ({ language }: Pick<Report, 'language'>): ReportLabels & ReportSentences => ({
  ...reportLabels[language],
  ...reportSentences[language],
})

/** `1 October 2025 – 24 November 2026`, or the one date there is. */
export function periodOf({ language, period: { from, to } }: Report): string {
  if (to === null) return upperFirst(reportLabels[language].noScan)
  const last = proseDate(to, { language })
  return from === null ? last : `${proseDate(from, { language }, to)} – ${last}`
}

/** `↑ 2.0 since the beginning`, with its word for who cannot tell the arrows. */
export function changeText({ figure, before }: Measured, language: Language): string {
  const words = wordsOf({ language })
  if (figure === null) return words.nothingToAssess
  if (before === null) return words.noEarlierFigure
  const delta = shownMove(before, figure.proven)
  return delta === 0 ? words.unchanged : words.changed(delta)
}

export const possibleText = ({ possible, proven }: Figure, language: Language): string => {
  const words = wordsOf({ language })
  return possible - proven < 0.05 ? words.allSeen : words.upTo(possible)
}

/** A count as large as its column allows. */
export const countOf = (count: number, language: Language): Markup =>
  html`<b class="count${count > 99_999 ? ' long' : ''}">${whole(count, language)}</b>`

/** A page with its running head and foot; a dense one has more to say. */
export const page = (report: Report, number: number, body: Markup, isDense = false): Markup =>
  html`<section class="page${isDense ? ' dense' : ''}">
    <header class="run">
      <span><b>${report.subject}</b> · ${report.title}</span
      ><span>${periodOf(report)} · ${reportLabels[report.language].confidential}</span>
    </header>
    <div class="body">${body}</div>
    <footer class="foot">
      <span>${report.imprint}</span><span>${reportSentences[report.language].pageOf(number, pageCount)}</span>
    </footer>
  </section>`
