import { proseDate } from '../../../../shared/text/dates'
import { percent, plural, points } from '../../../../shared/text/numbers'
import { bar } from './inks'
import { html, type Markup } from './markup'
import { isEnough, pageCount, periodOf } from './parts'
import type { Report } from '../report'

const contents = [
  'Summary for decision makers',
  'What changed, and the trend',
  'Coverage, accepted risks and method',
]

/** Page 1: what the report is about and its verdict. */
export function cover(report: Report): Markup {
  const { figure } = report.overall
  return html`<section class="page cover">
    <header class="run">
      <span><b>Triad</b></span
      ><span>Confidential</span>
    </header>
    <div class="body">
      <p class="kind">Executive report</p>
      <h1 class="big">${report.title}</h1>
      <p class="lead">${report.subject} · ${periodOf(report)}</p>
      <div class="verdict">
        <h2>Verdict</h2>
        <p>${report.verdict}</p>
        ${
          isEnough(figure)
            ? html`${bar('Proven posture', figure)}
                <p class="sub">
                  ${points(figure.proven)} of 100 proven · ${points(figure.possible)} possible ·
                  ${percent(figure.coverage)} of what matters was seen
                </p>`
            : ''
        }
      </div>
      <div class="facts">
        <section>
          <h2>Contents</h2>
          <ol class="contents" start="2">
            ${contents.map((line, index) => html`<li><span>${line}</span><span>${index + 2}</span></li>`)}
          </ol>
        </section>
        <section>
          <h2>This report</h2>
          <dl>
            <dt>Issued</dt>
            <dd>${proseDate(report.issuedAt)}</dd>
            <dt>Evidence to</dt>
            <dd>${report.period.to === null ? 'no scan yet' : proseDate(report.period.to)}</dd>
            <dt>Compared with</dt>
            <dd>${report.period.from === null ? 'no earlier scan' : proseDate(report.period.from)}</dd>
            <dt>Scope</dt>
            <dd>${scopeOf(report)}</dd>
          </dl>
        </section>
      </div>
    </div>
    <footer class="foot"><span>${report.imprint}</span><span>1 of ${pageCount}</span></footer>
  </section>`
}

/** One account says its number; several are counted. */
const scopeOf = ({ accounts: { all, rows } }: Report): string =>
  all === 1 && rows[0] ? `AWS account ${rows[0].id}` : plural(all, 'AWS account', 'AWS accounts')
