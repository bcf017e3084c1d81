import { plural, points, signedPoints } from '../../../../shared/text/numbers'
import { causeWords } from '../../../../shared/text/score-words'
import type { Report } from '../report'
import { steps, trendChart } from './inks'
import { html, type Markup } from './markup'
import { isEnough, page } from './parts'

const counted = [
  ['Fixed', 'fixed', 'failed before, passes now'],
  ['New failures', 'new', 'fails for the first time, on old or new resources'],
  ['Reopened', 'reopened', 'was fixed once, fails again'],
  ['Gone', 'gone', 'the resource is no longer there'],
  ['No longer seen', 'unseen', 'could be read before, not now'],
  ['Seen again', 'seen-again', 'could not be read before'],
] as const

/** Page 3: what moved the score, what became of the findings, the trend, and the accounts from the worst on. */
export const changePage = (report: Report): Markup =>
  page(
    report,
    3,
    html`<h1>What changed</h1>
      <p class="lead">${report.changes.sentence}</p>
      <section>
        <h2>Why the proven score moved</h2>
        ${moves(report)}
      </section>
      <section>
        <h2>What became of findings</h2>
        <table class="counts">
          <thead>
            <tr>
              ${counted.map(([word]) => html`<th scope="col">${word}</th>`)}
            </tr>
          </thead>
          <tbody>
            <tr>
              ${counted.map(([, change, meaning]) => html`<td><b class="count">${report.changes.counts[change]}</b><small>${meaning}</small></td>`)}
            </tr>
          </tbody>
        </table>
      </section>
      <section>
        <h2>Trend</h2>
        ${trendChart(report.trend)}
      </section>
      ${report.accounts.all > 1 ? accounts(report) : ''}`,
  )

function moves({ changes, overall }: Report): Markup {
  const { figure, before } = overall
  if (before === null || figure === null)
    return html`<p class="note">
      There is nothing to compare with: not every account has an earlier scan with a score.
    </p>`
  const drawn = steps(before, changes.moves)
  return html`<table class="moves">
    <thead>
      <tr>
        <th scope="col">Cause</th>
        <th scope="col">Findings</th>
        <th scope="col">On the way from ${points(before)} to ${points(figure.proven)}</th>
        <th scope="col" class="r">Points</th>
      </tr>
    </thead>
    <tbody>
      <tr class="end">
        <th scope="row">Before</th>
        <td></td>
        <td></td>
        <td class="r"><b>${points(before)}</b></td>
      </tr>
      ${changes.moves.map(
        ({ cause, points: worth, findings }, index) =>
          html`<tr>
            <th scope="row">${causeWords.en[cause]}</th>
            <td>${plural(findings, 'finding', 'findings')}</td>
            <td>${drawn[index] ?? ''}</td>
            <td class="r">${signedPoints(worth)}</td>
          </tr>`,
      )}
      <tr class="end">
        <th scope="row">Now</th>
        <td></td>
        <td></td>
        <td class="r"><b>${points(figure.proven)}</b></td>
      </tr>
    </tbody>
  </table>`
}

const accounts = ({ accounts: { rows, more, all } }: Report): Markup =>
  html`<section>
    <h2>
      ${all > rows.length ? `The ${rows.length} accounts with the lowest score` : 'Accounts, lowest score first'}
    </h2>
    <table class="tight">
      <thead>
        <tr>
          <th scope="col">Account</th>
          <th scope="col">Number</th>
          <th scope="col">Kind</th>
          <th scope="col">Grade</th>
          <th scope="col" class="r">Failing</th>
          <th scope="col" class="r">Change</th>
          <th scope="col" class="r">Possible</th>
          <th scope="col" class="r">Proven</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, id, criticality, grade, failing, change, figure }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${id}</td>
              <td>${criticality}</td>
              <td>${isEnough(figure) ? (grade ?? '–') : '–'}</td>
              <td class="r">${failing}</td>
              <td class="r">${signedPoints(change)}</td>
              <td class="r">${points(figure?.possible ?? null)}</td>
              <td class="r">
                <b
                  >${figure !== null && !isEnough(figure) ? 'too little seen' : points(figure?.proven ?? null)}</b
                >
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${more > 0 ? html`<p class="note">${plural(more, 'more account', 'more accounts')} with a higher score.</p>` : ''}
  </section>`
