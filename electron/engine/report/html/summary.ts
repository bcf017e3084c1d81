import { points, worthPoints } from '../../../../shared/text/numbers'
import { goalWords } from '../../../../shared/text/score-words'
import type { Measured, Report } from '../report'
import { bar, severityMark } from './inks'
import { html, type Markup } from './markup'
import { changeText, isEnough, page, possibleText } from './parts'

/** Page 2: all that a reader with one minute needs. */
export const summary = (report: Report): Markup =>
  page(
    report,
    2,
    html`<h1>${report.verdict}</h1>
      <div class="kpis">
        ${key('Proven posture', report.overall, report.grade)}
        ${report.goals.map((goal) => key(goalWords.en[goal.goal], goal, null))}
        <div>
          <h2 class="lbl">Open now</h2>
          <p class="open">${severityMark('critical')}<b>${report.open.critical}</b> critical</p>
          <p class="open">${severityMark('high')}<b>${report.open.high}</b> high</p>
        </div>
      </div>
      <section>
        <h2>${report.risks.length > 0 ? 'First risks: by severity, then by points' : 'Risks'}</h2>
        ${risks(report)}
      </section>
      <section>
        <h2>${report.decisions.length === 3 ? 'Three decisions needed' : 'Decisions needed'}</h2>
        ${
          report.decisions.length === 0
            ? html`<p class="note">
                No decision is needed: nothing fails, nothing was refused and no standing decision ends soon.
              </p>`
            : html`<ol>
                ${report.decisions.map(({ lead, rest }) => html`<li><b>${lead}</b>${rest}</li>`)}
              </ol>`
        }
      </section>
      <div class="cov"><p>${report.coverage.sentences[0] ?? ''} ${report.accepted.sentence}</p></div>`,
  )

const missing = ({ figure }: Measured): string =>
  figure === null ? 'nothing to assess' : 'not enough evidence'

const key = (name: string, measured: Measured, grade: string | null): Markup => {
  const { figure } = measured
  if (!isEnough(figure))
    return html`<div>
      <h2 class="lbl">${name}</h2>
      <p class="n">–</p>
      <p class="sub">${missing(measured)}</p>
    </div>`
  return html`<div>
    <h2 class="lbl">${name}</h2>
    <p class="n">
      ${points(figure.proven)}${grade === null ? '' : html`<span class="grade">${grade}</span>`}
    </p>
    ${bar(name, figure)}
    <p class="sub">${changeText(measured)}</p>
    <p class="sub">${possibleText(figure)}</p>
  </div>`
}

const risks = ({ risks: rows }: Report): Markup =>
  rows.length === 0
    ? html`<p class="note">No failure is open and nothing was refused.</p>`
    : html`<table>
        <thead>
          <tr>
            <th scope="col">Risk</th>
            <th scope="col">Where</th>
            <th scope="col" class="r">Points</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ severity, risk, fact, where, worth, bound }) =>
              html`<tr>
                <th scope="row">
                  ${severityMark(severity)}<span class="cell">${risk}<small>${fact}</small></span>
                </th>
                <td>${where}</td>
                <td class="r"><b>${bound === 'exact' ? worthPoints(worth) : `up to ${points(worth)}`}</b></td>
              </tr>`,
          )}
        </tbody>
      </table>`
