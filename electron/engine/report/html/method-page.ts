import { isoDate } from '../../../../shared/text/dates'
import { whole } from '../../../../shared/text/numbers'
import { judgedLabels } from '../../../../shared/text/report/counted-labels'
import type { Language } from '../../../../shared/text/language'
import type { Report } from '../report'
import { bar, severityMark } from './inks'
import { html, type Markup } from './markup'
import { countOf, page, wordsOf } from './parts'

/** Page 4: how far the figures carry. */
export function methodPage(report: Report): Markup {
  const words = wordsOf(report)
  return page(
    report,
    4,
    html`<h1>${words.howFar}</h1>
      <section>
        <h2>${words.coverage}</h2>
        ${report.coverage.sentences.map((sentence) => html`<p class="l2">${sentence}</p>`)}${judged(report)}${refused(report)}
      </section>
      <section>
        <h2>${words.accepted}</h2>
        <p>${report.accepted.sentence}</p>
        ${accepted(report)}
      </section>
      <section>
        <h2>${words.methodTitle}</h2>
        ${report.method.map((sentence) => html`<p>${sentence}</p>`)}
      </section>
      ${
        hasRoom(report)
          ? html`<section>
              <h2>${words.marks}</h2>
              ${legend(report.language)}
            </section>`
          : ''
      }`,
    !hasRoom(report),
  )
}

/** The legend repeats what the words beside the marks say: long lists come first. */
const hasRoom = ({ accepted: { rows }, coverage: { refused: denied } }: Report): boolean =>
  rows.length + denied.length <= 4

const outcomes = ['pass', 'fail', 'attested', 'unknown', 'not-applicable', 'suppressed'] as const

const judged = ({ coverage: { counts }, language }: Report): Markup => {
  const labels = judgedLabels[language]
  return html`<table class="counts">
    <thead>
      <tr>
        ${outcomes.map((outcome) => html`<th scope="col">${labels[outcome][0]}</th>`)}
      </tr>
    </thead>
    <tbody>
      <tr>
        ${outcomes.map((outcome) => html`<td>${countOf(counts[outcome], language)}<small>${labels[outcome][1]}</small></td>`)}
      </tr>
    </tbody>
  </table>`
}

const legend = (language: Language): Markup => {
  const words = wordsOf({ language })
  const ink = (name: string, proven: number, possible: number) =>
    bar(name, { proven, possible, coverage: 100 - possible + proven }, language)
  return html`<div class="legend">
    <p>${ink(words.provenColumn, 100, 100)}<span>${words.markProven}</span></p>
    <p>${severityMark('critical', language)}<span>${words.markCritical}</span></p>
    <p>${ink(words.possibleColumn, 0, 100)}<span>${words.markPossible}</span></p>
    <p>${severityMark('high', language)}<span>${words.markHigh}</span></p>
    <p>${ink(words.lost, 0, 0)}<span>${words.markLost}</span></p>
    <p>${severityMark('medium', language)}<span>${words.markMedium}</span></p>
  </div>`
}

const refused = (report: Report): Markup => {
  const { refused: rows, moreRefused } = report.coverage
  const words = wordsOf(report)
  return rows.length === 0
    ? html``
    : html`<table class="refused">
          <thead>
            <tr>
              <th scope="col">${words.refused}</th>
              <th scope="col">${words.where}</th>
              <th scope="col" class="r">${words.hides}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ operation, where, worth }) =>
                html`<tr>
                  <th scope="row" class="mono"><span class="l1">${operation}</span></th>
                  <td><span class="l1">${where}</span></td>
                  <td class="r">${words.hiddenPoints(worth)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${moreRefused > 0 ? html`<p class="note">${words.morePermissions(moreRefused)}</p>` : ''}`
}

const accepted = (report: Report): Markup => {
  const { rows, more } = report.accepted
  const words = wordsOf(report)
  return rows.length === 0
    ? html``
    : html`<table class="accepted">
          <thead>
            <tr>
              <th scope="col">${words.expectation}</th>
              <th scope="col">${words.where}</th>
              <th scope="col">${words.decision}</th>
              <th scope="col">${words.owner}</th>
              <th scope="col">${words.ends}</th>
              <th scope="col" class="r">${words.failing}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ what, where, kind, owner, endsAt, failing, reason }) =>
                html`<tr>
                  <th scope="row"><span class="l2">${what}</span><small class="l2">${reason}</small></th>
                  <td><span class="l2">${where}</span></td>
                  <td>${kind}</td>
                  <td><span class="l2">${owner}</span></td>
                  <td class="date">${isoDate(endsAt)}</td>
                  <td class="r">${failing === null ? '–' : whole(failing, report.language)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${more > 0 ? html`<p class="note">${words.moreDecisions(more)}</p>` : ''}`
}
