import { points, shownChanges, signedPoints, whole } from '../../../../shared/text/numbers'
import { becameLabels, criticalityLabels } from '../../../../shared/text/report/counted-labels'
import { causeWords } from '../../../../shared/text/score-words'
import type { Report } from '../report'
import { steps, trendChart } from './inks'
import { html, type Markup } from './markup'
import { countOf, isEnough, page, wordsOf } from './parts'

const counted = ['fixed', 'new', 'reopened', 'gone', 'unseen', 'seen-again'] as const

/** Page 3: what moved the score, what became of the findings, the trend, and the accounts from the worst on. */
export function changePage(report: Report): Markup {
  const words = wordsOf(report)
  const became = becameLabels[report.language]
  return page(
    report,
    3,
    html`<h1>${words.whatChanged}</h1>
      <p class="lead">${report.changes.sentence}</p>
      <section>
        <h2>${words.whyMoved}</h2>
        ${moves(report)}
      </section>
      <section>
        <h2>${words.whatBecame}</h2>
        <table class="counts">
          <thead>
            <tr>
              ${counted.map((change) => html`<th scope="col">${became[change][0]}</th>`)}
            </tr>
          </thead>
          <tbody>
            <tr>
              ${counted.map((change) => html`<td>${countOf(report.changes.counts[change], report.language)}<small>${became[change][1]}</small></td>`)}
            </tr>
          </tbody>
        </table>
      </section>
      <section>
        <h2>${words.trend}</h2>
        ${trendChart(report)}
      </section>
      ${report.accounts.all > 1 ? accounts(report) : ''}`,
    report.changes.moves.length + report.accounts.rows.length > 12,
  )
}

function moves(report: Report): Markup {
  const { changes, language } = report
  const { figure, before } = report.overall
  const words = wordsOf(report)
  if (before === null || figure === null) return html`<p class="note">${words.noMoves}</p>`
  const drawn = steps(before, changes.moves)
  const shown = shownChanges(
    before,
    changes.moves.map((move) => move.points),
  )
  return html`<table class="moves">
    <thead>
      <tr>
        <th scope="col">${words.cause}</th>
        <th scope="col">${words.findingsColumn}</th>
        <th scope="col">${words.onTheWay(before, figure.proven)}</th>
        <th scope="col" class="r">${words.points}</th>
      </tr>
    </thead>
    <tbody>
      <tr class="end">
        <th scope="row">${words.before}</th>
        <td></td>
        <td></td>
        <td class="r"><b>${points(before, language)}</b></td>
      </tr>
      ${changes.moves.map(
        ({ cause, findings }, index) =>
          html`<tr>
            <th scope="row">${causeWords[language][cause]}</th>
            <td>${whole(findings, language)}</td>
            <td>${drawn[index] ?? ''}</td>
            <td class="r">${signedPoints(shown[index] ?? null, language)}</td>
          </tr>`,
      )}
      <tr class="end">
        <th scope="row">${words.now}</th>
        <td></td>
        <td></td>
        <td class="r"><b>${points(figure.proven, language)}</b></td>
      </tr>
    </tbody>
  </table>`
}

const accounts = (report: Report): Markup => {
  const { rows, more, all } = report.accounts
  const { language } = report
  const words = wordsOf(report)
  return html`<section>
    <h2>${all > rows.length ? words.lowest(rows.length) : words.allAccounts}</h2>
    <table class="tight">
      <thead>
        <tr>
          <th scope="col">${words.account}</th>
          <th scope="col">${words.number}</th>
          <th scope="col">${words.purpose}</th>
          <th scope="col">${words.grade}</th>
          <th scope="col" class="r">${words.failing}</th>
          <th scope="col" class="r">${words.change}</th>
          <th scope="col" class="r">${words.possibleColumn}</th>
          <th scope="col" class="r">${words.provenColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, id, criticality, grade, failing, change, figure }) =>
            html`<tr>
              <th scope="row"><span class="l1">${name}</span></th>
              <td>${id}</td>
              <td>${criticalityLabels[language][criticality]}</td>
              <td>${isEnough(figure) ? (grade ?? '–') : '–'}</td>
              <td class="r">${whole(failing, language)}</td>
              <td class="r">${signedPoints(change, language)}</td>
              <td class="r">${points(figure?.possible ?? null, language)}</td>
              <td class="r">
                <b
                  >${figure !== null && !isEnough(figure) ? words.tooLittleSeen : points(figure?.proven ?? null, language)}</b
                >
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${more > 0 ? html`<p class="note">${words.moreAccounts(more)}</p>` : ''}
  </section>`
}
