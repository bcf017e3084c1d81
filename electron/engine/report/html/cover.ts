import { proseDate } from '../../../../shared/text/dates'
import type { LogoView } from '../../../../shared/contract/views'
import { bar } from './inks'
import { html, type Markup } from './markup'
import { isEnough, pageCount, periodOf, wordsOf } from './parts'
import type { Report } from '../report'

/** Page 1: what the report is about and its verdict. */
export function cover(report: Report, logo: LogoView['logo']): Markup {
  const words = wordsOf(report)
  const { language } = report
  const { figure } = report.overall
  const day = (iso: string | null, none: string) => (iso === null ? none : proseDate(iso, { language }))
  const contents = [words.summaryPage, words.changePage, words.methodPage]
  return html`<section class="page cover">
    <header class="run">
      <span><b>Triad</b></span
      ><span>${words.confidential}</span>
    </header>
    <div class="body">
      ${logo === null ? '' : html`<img class="logo" alt="${words.logo}" src="data:${logo.type};base64,${logo.body}" />`}
      <p class="kind">${words.kind}</p>
      <h1 class="big">${report.title}</h1>
      <p class="lead">${report.subject} · ${periodOf(report)}</p>
      <div class="verdict">
        <h2>${words.verdict}</h2>
        <p>${report.verdict}</p>
        ${
          isEnough(figure)
            ? html`${bar(words.proven, figure, language)}
                <p class="sub">${words.ofHundred(figure)}</p>`
            : ''
        }
      </div>
      <div class="facts">
        <section>
          <h2>${words.contents}</h2>
          <ol class="contents" start="2">
            ${contents.map((line, index) => html`<li><span>${line}</span><span>${index + 2}</span></li>`)}
          </ol>
        </section>
        <section>
          <h2>${words.thisReport}</h2>
          <dl>
            <dt>${words.issued}</dt>
            <dd>${proseDate(report.issuedAt, { language })}</dd>
            <dt>${words.evidenceTo}</dt>
            <dd>${day(report.period.to, words.noScan)}</dd>
            <dt>${words.comparedWith}</dt>
            <dd>${day(report.period.from, words.noEarlierScan)}</dd>
            <dt>${words.scope}</dt>
            <dd>${scopeOf(report)}</dd>
          </dl>
        </section>
      </div>
    </div>
    <footer class="foot"><span>${report.imprint}</span><span>${words.pageOf(1, pageCount)}</span></footer>
  </section>`
}

/** One account says its number; several are counted. */
const scopeOf = (report: Report): string => {
  const { all, rows } = report.accounts
  const words = wordsOf(report)
  return all === 1 && rows[0] ? words.awsAccount(rows[0].id) : words.awsAccounts(all)
}
