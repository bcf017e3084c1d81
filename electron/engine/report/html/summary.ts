import type { Language } from '../../../../shared/text/language'
import { points, whole, worthPoints } from '../../../../shared/text/numbers'
import { goalWords } from '../../../../shared/text/score-words'
import type { Measured, Report } from '../report'
import { bar, severityMark } from './inks'
import { html, type Markup } from './markup'
import { changeText, countOf, isEnough, page, possibleText, wordsOf } from './parts'

/** Page 2: all that a reader with one minute needs. */
export function summary(report: Report): Markup {
  const words = wordsOf(report)
  const { language } = report
  return page(
    report,
    2,
    html`<h1>${report.verdict}</h1>
      <div class="kpis">
        ${key(words.proven, report.overall, report.grade, language)}
        ${report.goals.map((goal) => key(goalWords[language][goal.goal], goal, null, language))}
        <div>
          <h2 class="lbl">${words.openNow}</h2>
          <p class="open">
            ${severityMark('critical', language)}${countOf(report.open.critical, language)} ${words.critical}
          </p>
          <p class="open">
            ${severityMark('high', language)}${countOf(report.open.high, language)} ${words.high}
          </p>
        </div>
      </div>
      <section>
        <h2>${report.risks.length > 0 ? words.firstRisks : words.risks}</h2>
        ${risks(report)}
      </section>
      <section>
        <h2>${report.decisions.length === 3 ? words.threeDecisions : words.decisions}</h2>
        ${
          report.decisions.length === 0
            ? html`<p class="note">${words.noDecision}</p>`
            : html`<ol>
                ${report.decisions.map(
                  ({ lead, rest }) =>
                    html`<li>
                      <span class="l2"><b>${lead}</b>${rest}</span>
                    </li>`,
                )}
              </ol>`
        }
      </section>
      ${owners(report)}
      <div class="cov"><p>${report.coverage.sentences[0] ?? ''} ${report.accepted.sentence}</p></div>`,
    isLong(report),
  )
}

/** As many letters as an owner's row takes room. */
const ownerRow = 80

/** Few words leave air; many need it. */
const isLong = ({ verdict, risks: rows, decisions, owners: { rows: owned } }: Report): boolean =>
  [
    verdict,
    ...rows.flatMap(({ risk, fact }) => [risk, fact]),
    ...decisions.flatMap(({ lead, rest }) => [lead, rest]),
  ].reduce((letters, text) => letters + text.length, owned.length * ownerRow) > 1500

const key = (name: string, measured: Measured, grade: string | null, language: Language): Markup => {
  const { figure } = measured
  const words = wordsOf({ language })
  if (!isEnough(figure))
    return html`<div>
      <h2 class="lbl">${name}</h2>
      <p class="n">–</p>
      <p class="sub">${measured.figure === null ? words.nothingToAssess : words.notEnough}</p>
    </div>`
  return html`<div>
    <h2 class="lbl">${name}</h2>
    <p class="n">
      ${points(figure.proven, language)}${grade === null ? '' : html`<span class="grade">${grade}</span>`}
    </p>
    ${bar(name, figure, language)}
    <p class="sub">${changeText(measured, language)}</p>
    <p class="sub">${possibleText(figure, language)}</p>
  </div>`
}

const risks = (report: Report): Markup => {
  const { risks: rows, language } = report
  const words = wordsOf(report)
  return rows.length === 0
    ? html`<p class="note">${words.noRisk}</p>`
    : html`<table class="risks">
        <thead>
          <tr>
            <th scope="col">${words.risk}</th>
            <th scope="col">${words.where}</th>
            <th scope="col" class="r">${words.points}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ severity, risk, fact, where, worth, bound }) =>
              html`<tr>
                <th scope="row">
                  ${severityMark(severity, language)}<span class="cell">${risk}<small>${fact}</small></span>
                </th>
                <td><span class="l3">${where}</span></td>
                <td class="r">
                  <b>${bound === 'exact' ? worthPoints(worth, language) : words.upTo(worth)}</b>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`
}

/** Who has what on the table; nothing where nothing fails. */
const owners = (report: Report): Markup | '' => {
  const { rows, more } = report.owners
  const words = wordsOf(report)
  const count = (value: number) => html`<td class="r">${whole(value, report.language)}</td>`
  return rows.length === 0
    ? ''
    : html`<section>
        <h2>${words.owners}</h2>
        <table class="owners">
          <thead>
            <tr>
              <th scope="col">${words.owner}</th>
              <th scope="col" class="r">${words.failing}</th>
              <th scope="col" class="r">${words.urgent}</th>
              <th scope="col" class="r">${words.overdue}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ owner, failing, urgent, overdue }) =>
                html`<tr>
                  <th scope="row"><span class="l1">${owner ?? words.nobody}</span></th>
                  ${count(failing)}${count(urgent)}${count(overdue)}
                </tr>`,
            )}
          </tbody>
        </table>
        ${more > 0 ? html`<p class="note">${words.moreOwners(more)}</p>` : ''}
      </section>`
}
