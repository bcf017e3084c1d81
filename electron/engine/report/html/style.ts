import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline'
import mono from '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2?inline'

/** Sheets that the report is laid out for, in millimetres. */
export const papers = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const
export type Paper = keyof typeof papers

const font = (family: string, url: string) =>
  `@font-face { font-family: '${family}'; src: url(${url}) format('woff2'); font-weight: 100 900 }`

/** The report's whole style: ours alone, nothing of a stored text is ever in it. */
export const styleOf = (paper: Paper): string => {
  const { width, height } = papers[paper]
  return `${font('Report', inter)} ${font('Report Mono', mono)}
@media screen { html { background: #e9ebef } .page { margin: 0 auto 6mm; background: #fff } }
@page { size: ${width}mm ${height}mm; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { background: #fff; color: #14181f; font: 400 9pt/1.45 Report, Inter, Helvetica, Arial, sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact }
.page { width: ${width}mm; min-height: ${height}mm; padding: ${paper === 'a4' ? '13mm 18mm 9mm' : '11mm 18mm 7mm'}; display: flex; flex-direction: column; break-after: page; overflow-wrap: anywhere }
.page:last-child { break-after: auto }
.body { flex: 1; display: flex; flex-direction: column; gap: ${paper === 'a4' ? 4.6 : 3.4}mm; padding-top: ${paper === 'a4' ? 5.5 : 4}mm }
.run, .foot { display: flex; justify-content: space-between; gap: 8mm; font-size: 7.4pt; color: #565f6d }
.run > span:first-child { min-width: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis } .run > span:last-child { flex: none }
.run { border-bottom: .3mm solid #14181f; padding-bottom: 2mm } .run b { color: #14181f; font-weight: 600 }
.foot { padding-top: 4mm } .foot span:last-child { white-space: nowrap }
${paper === 'letter' ? '.page:not(.cover) .body { zoom: .92 }' : ''}
h1 { font-size: 17pt; line-height: 1.22; font-weight: 640; letter-spacing: -.02em; max-width: 165mm; text-wrap: balance }
h2 { font-size: 8pt; font-weight: 600; letter-spacing: .02em; color: #454e5c; margin-bottom: 2mm }
p + p { margin-top: 1.6mm } p + table, table + table { margin-top: 3mm } .legend { display: grid; grid-template-columns: 1fr 1fr; gap: 1.6mm 8mm } .legend .bar { margin: .6mm 0 0; width: 14mm } .legend p { display: grid; grid-template-columns: 16mm 1fr; font-size: 8.4pt; margin: 0 } .legend .mark { margin-top: .6mm } b { font-weight: 640 } small { display: block; font-size: 7.6pt; font-weight: 400; color: #565f6d; margin-top: .4mm }
.lead { font-size: 10.5pt; color: #454e5c; max-width: 160mm; margin-top: -3mm } .note { color: #565f6d; font-size: 8.4pt; margin-top: 1.6mm } .sub { font-size: 7.6pt; color: #565f6d } .sub + .sub { margin-top: 0 } .mono { font-family: 'Report Mono', monospace; font-size: 8pt }
.kpis { display: grid; grid-template-columns: 1.25fr 1fr 1fr 1.1fr 1fr; border-top: .3mm solid #c7ccd6; border-bottom: .3mm solid #c7ccd6 }
.kpis > div { padding: 3.5mm 3.5mm 3.5mm 0 } .kpis > div + div { border-left: .2mm solid #e1e4ea; padding-left: 3.5mm }
.lbl { margin: 0 0 1mm; letter-spacing: 0 } .n { font-size: 21pt; font-weight: 660; letter-spacing: -.03em; line-height: 1.15 }
.grade { font-size: 10pt; border: .5mm solid #14181f; border-radius: 1.2mm; padding: 0 1.6mm; margin-left: 2mm; vertical-align: 1.6mm; letter-spacing: 0 }
.open { font-size: 8.4pt; margin-top: 1.4mm } .open .count { font-size: 13pt; margin-right: 1mm } .open .long { font-size: 9.5pt }
svg { display: block } svg svg { display: inline } .bar { width: 100%; height: 2.4mm; margin: 1.4mm 0 } .step { width: 100%; height: 3.6mm } .trend { width: 100%; height: auto }
.trend text { font: 400 8.5px Report, sans-serif; fill: #565f6d } .trend .end { font-weight: 640; font-size: 10px; fill: #14181f } .key { font-size: 7.4pt; color: #565f6d; margin-top: 1mm }
.mark { display: inline-block; width: 2.7mm; height: 2.7mm; margin-right: 1.8mm; vertical-align: -.2mm; flex: none }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
.l1 { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis } .l2, .l3 { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden } .l3 { -webkit-line-clamp: 3 } thead th { text-align: left; font-size: 7.4pt; color: #565f6d; font-weight: 500; padding: 0 3mm 1.2mm 0; border-bottom: .3mm solid #c7ccd6; vertical-align: bottom }
tbody th, td { text-align: left; padding: 1.7mm 3mm 1.7mm 0; border-bottom: .2mm solid #e1e4ea; vertical-align: top; font-size: 8.6pt; font-weight: 400 } tbody th { font-weight: 600 }
.cell { display: inline-block; vertical-align: top; width: calc(100% - 4.6mm); max-width: 108mm } .cell small { font-size: 7.8pt }
.n, .r, .count, .open .count { font-feature-settings: 'tnum' } th.r, td.r { text-align: right; padding-right: 0; white-space: nowrap } th.r + th.r, td.r + td.r { padding-left: 4mm } td.date { white-space: nowrap }
.tight tbody th, .tight td, .moves tbody th, .moves td { padding-top: .8mm; padding-bottom: .8mm } .moves th:nth-child(3) { width: 46% } .moves th:nth-child(2) { width: 17% } .moves th:nth-child(4) { width: 12% } .moves .end th, .moves .end td { font-weight: 640 }
.moves svg { margin-top: .5mm } .count { font-size: 14pt; line-height: 1.1; overflow-wrap: normal; letter-spacing: -.02em } .counts .long { font-size: 9.5pt; line-height: 1.62 }
.risks th:nth-child(1) { width: 60% } .risks th:nth-child(3) { width: 13% } .refused th:nth-child(1) { width: 52% } .refused th:nth-child(3) { width: 16% }
.owners th:nth-child(1) { width: 55% } .owners tbody th, .owners td { padding-top: .8mm; padding-bottom: .8mm }
.accepted th:nth-child(1) { width: 40% } .accepted th:nth-child(3) { width: 14% } .accepted th:nth-child(5) { width: 12% } .accepted th:nth-child(6) { width: 9% }
.tight th:nth-child(1) { width: 26% } .tight th:nth-child(2) { width: 16% } .tight th:nth-child(3) { width: 13% } .tight th:nth-child(4) { width: 8% } .tight th:nth-child(8) { width: 11% }
.dense { font-size: 8.1pt; line-height: 1.36 } .dense .body { gap: 2mm; padding-top: 3.4mm } .dense h2 { margin-bottom: 1.2mm } .dense .kpis > div { padding-top: 2.4mm; padding-bottom: 2.4mm } .dense .owners tbody th, .dense .owners td { padding-top: .5mm; padding-bottom: .5mm } .dense tbody th, .dense td { padding-top: 1mm; padding-bottom: 1mm; font-size: 8pt } .dense p + p { margin-top: 1mm } .dense small { font-size: 7.2pt } .dense .mono { font-size: 7.4pt }
ol { padding-left: 4.4mm } ol li { padding: .7mm 0 .7mm 1mm }
.cov { border-top: .3mm solid #6a4c93; border-bottom: .3mm solid #6a4c93; padding: 2.6mm 0; font-size: 8.4pt }
.cover .body { padding-top: 34mm; gap: 0 } .kind { font-size: 9pt; font-weight: 600; color: #454e5c } .big { font-size: 34pt; line-height: 1.1; margin: 2mm 0 4mm; font-weight: 660 } .cover .lead { font-size: 12pt; margin: 0 }
.logo { align-self: flex-start; max-width: 60mm; max-height: 18mm; margin: -16mm 0 9mm; object-fit: contain; object-position: left }
.verdict { margin-top: 26mm; border-top: .5mm solid #14181f; padding-top: 5mm } .verdict > p:not(.sub) { font-size: 18pt; line-height: 1.28; font-weight: 560; letter-spacing: -.015em; max-width: 165mm; text-wrap: balance } .verdict .bar { height: 3.4mm; margin: 7mm 0 2mm }
.facts { margin-top: auto; display: grid; grid-template-columns: 1.25fr 1fr; gap: 14mm; padding-bottom: 8mm } .contents { list-style: none; padding: 0 } .contents li { display: flex; justify-content: space-between; border-bottom: .2mm solid #e1e4ea; padding: 1.5mm 0 }
dl { display: grid; grid-template-columns: 28mm 1fr } dt, dd { padding: 1.5mm 0; border-bottom: .2mm solid #e1e4ea } dt { color: #565f6d }`
}
