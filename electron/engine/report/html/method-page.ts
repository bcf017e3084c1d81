import { isoDate } from '../../../../shared/text/dates'
import { plural, points, whole } from '../../../../shared/text/numbers'
import type { Report } from '../report'
import { bar, severityMark } from './inks'
import { html, type Markup } from './markup'
import { page } from './parts'

/** Page 4: how far the figures carry. */
export const methodPage = (report: Report): Markup =>
  page(
    report,
    4,
    html`<h1>How far these figures carry</h1>
      <section>
        <h2>Coverage</h2>
        ${report.coverage.sentences.map((sentence) => html`<p>${sentence}</p>`)}${judged(report)}${refused(report)}
      </section>
      <section>
        <h2>Accepted risks and findings set aside</h2>
        <p>${report.accepted.sentence}</p>
        ${accepted(report)}
      </section>
      <section>
        <h2>Method</h2>
        ${report.method.map((sentence) => html`<p>${sentence}</p>`)}
      </section>
      ${
        hasRoom(report)
          ? html`<section>
              <h2>How to read the marks</h2>
              ${legend}
            </section>`
          : ''
      }`,
  )

/** The legend repeats what the words beside the marks say: long lists come first. */
const hasRoom = ({ accepted: { rows }, coverage: { refused: denied } }: Report): boolean =>
  rows.length + denied.length <= 4

const outcomes = [
  ['Passed', 'pass', 'seen, and as it should be'],
  ['Failed', 'fail', 'seen, and not as it should be'],
  ['Not seen', 'unknown', 'could not be read; never counted as passed'],
  ['Not applicable', 'not-applicable', 'the expectation does not concern it'],
  ['Set aside', 'suppressed', 'failures that a person decided about'],
] as const

const judged = ({ coverage: { counts } }: Report): Markup =>
  html`<table class="counts">
    <thead>
      <tr>
        ${outcomes.map(([word]) => html`<th scope="col">${word}</th>`)}
      </tr>
    </thead>
    <tbody>
      <tr>
        ${outcomes.map(([, outcome, meaning]) => html`<td><b class="count">${whole(counts[outcome])}</b><small>${meaning}</small></td>`)}
      </tr>
    </tbody>
  </table>`

const legend = html`<div class="legend">
  <p>
    ${bar('Proven', { proven: 100, possible: 100, coverage: 100 })}<span
      >Proven: read, and as it should be</span
    >
  </p>
  <p>${severityMark('critical')}<span>Critical: act now, within a week</span></p>
  <p>${bar('Possible', { proven: 0, possible: 100, coverage: 0 })}<span>Possible: could not be read</span></p>
  <p>${severityMark('high')}<span>High: within a month</span></p>
  <p>
    ${bar('Lost', { proven: 0, possible: 0, coverage: 100 })}<span>Lost: read, and not as it should be</span>
  </p>
  <p>${severityMark('medium')}<span>Medium: within a quarter</span></p>
</div>`

const refused = ({ coverage: { refused: rows, moreRefused } }: Report): Markup =>
  rows.length === 0
    ? html``
    : html`<table>
          <thead>
            <tr>
              <th scope="col">Permission that was refused</th>
              <th scope="col">Where</th>
              <th scope="col" class="r">Hides at most</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ operation, where, worth }) =>
                html`<tr>
                  <th scope="row" class="mono">${operation}</th>
                  <td>${where}</td>
                  <td class="r">${points(worth)} points</td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${moreRefused > 0 ? html`<p class="note">${plural(moreRefused, 'more permission', 'more permissions')}, each worth no more than these.</p>` : ''}`

const accepted = ({ accepted: { rows, more } }: Report): Markup =>
  rows.length === 0
    ? html``
    : html`<table>
          <thead>
            <tr>
              <th scope="col">Expectation that is not met</th>
              <th scope="col">Where</th>
              <th scope="col">Decision</th>
              <th scope="col">Answers for it</th>
              <th scope="col">Ends</th>
              <th scope="col" class="r">Failing</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ what, where, kind, owner, endsAt, failing, reason }) =>
                html`<tr>
                  <th scope="row">${what}<small>${reason}</small></th>
                  <td>${where}</td>
                  <td>${kind}</td>
                  <td>${owner}</td>
                  <td class="date">${isoDate(endsAt)}</td>
                  <td class="r">${failing}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${more > 0 ? html`<p class="note">${plural(more, 'more decision', 'more decisions')}: <span class="mono">triad decisions</span> lists all.</p>` : ''}`
