import type { LogoView } from '../../../../shared/contract/views'
import type { Report } from '../report'
import { changePage } from './change-page'
import { cover } from './cover'
import { html } from './markup'
import { methodPage } from './method-page'
import { styleOf, type Paper } from './style'
import { summary } from './summary'

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

/** The report as one self-contained page: no script, nothing to load, every stored text escaped. */
export const toHtml = (report: Report, paper: Paper, logo: LogoView['logo'] = null): string =>
  html`<!doctype html>
    <html lang="${report.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="date" content="${report.issuedAt}" />
        <title>${`${report.title} · ${report.subject}`}</title>
        <style>
          ${{ markup: styleOf(paper) }}
        </style>
      </head>
      <body>
        <main>${cover(report, logo)}${summary(report)}${changePage(report)}${methodPage(report)}</main>
      </body>
    </html> `.markup
