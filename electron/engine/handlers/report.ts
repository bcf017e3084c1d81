import { createHash } from 'node:crypto'
import type { Handlers, Response } from '../../../shared/contract/channels'
import type { ReportFormat } from '../../../shared/contract/report-address'
import { expected } from '../../../shared/contract/reply'
import { issuedReportSchema } from '../../../shared/contract/views'
import { scoreModel } from '../../../shared/domain/score'
import type { Printed } from '../ports'
import type { IssuedFile, IssuedReport } from '../store/report-repository'
import type { HandlerDeps } from './deps'
import { createMakeReport, type MadeReport } from './make-report'

type ReportChannel = 'report.preview' | 'report.issue' | 'report.issued' | 'report.file'

/** Previews that are kept: the one on screen and the one that takes its place. They live in memory alone. */
const kept = 2

export function reportHandlers(deps: HandlerDeps): Pick<Handlers, ReportChannel> {
  const { history, ports, catalogue, appVersion, newId } = deps
  const make = createMakeReport(deps)
  const previews = new Map<string, MadeReport>()

  return {
    'report.preview': async (request) => {
      const made = await make(request)
      const id = newId()
      previews.set(id, made)
      for (const old of [...previews.keys()].slice(0, -kept)) previews.delete(old)
      return { id, title: titleOf(made) }
    },
    'report.issue': async ({ formats, ...request }) => {
      const made = await make(request)
      const printed = formats.includes('pdf') ? await print(deps, made.html) : null
      const noPdf = printed?.status === 'no-browser' ? printed.why : null
      const files = new Map<ReportFormat, Uint8Array>()
      if (printed?.status === 'printed') files.set('pdf', printed.pdf)
      if (formats.includes('html') || noPdf !== null) files.set('html', Buffer.from(made.html))
      const { title, subject, issuedAt } = made.report
      const issued: IssuedReport = {
        ...{ id: newId(), title, subject, issuedAt, targetIds: made.targetIds },
        ...{ preset: request.preset, language: request.language, paper: request.paper },
        ...{ redacted: request.redact, version: appVersion, catalogue: catalogue.version, model: scoreModel },
      }
      return { report: toView({ ...issued, files: history.reports.issue(issued, files) }), noPdf }
    },
    'report.issued': ({ limit }) => history.reports.list(limit).map(toView),
    'report.file': ({ id, format }) => {
      const preview = format === 'html' ? previews.get(id) : undefined
      if (preview !== undefined) {
        const bytes = Buffer.from(preview.html)
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        return {
          name: fileName(ports.now().toISOString(), id, format),
          sha256,
          body: bytes.toString('base64'),
        }
      }
      const file = history.reports.read(id, format)
      if (file === null)
        throw expected(
          'not-found',
          `There is no report ${id} as ${format.toUpperCase()} here.`,
          'Look at the list of reports that were issued.',
        )
      return {
        name: fileName(file.issuedAt, id, format),
        sha256: file.sha256,
        body: file.bytes.toString('base64'),
      }
    },
  }
}

const titleOf = ({ report }: MadeReport): string => `${report.title} · ${report.subject}`

const print = ({ ports }: HandlerDeps, html: string): Promise<Printed> =>
  ports.printPdf?.(html) ?? Promise.resolve({ status: 'no-browser', why: 'nothing here can print' })

/** `triad-report-2026-11-24-1a2b3c4d.pdf`: of two reports of one day each has its own. */
const fileName = (issuedAt: string, id: string, format: ReportFormat): string =>
  `triad-report-${issuedAt.slice(0, 10)}-${id.slice(0, 8)}.${format}`

/** What is stored was written by this or an older version, so its words are looked at before they are shown. */
const toView = ({
  files,
  ...report
}: IssuedReport & { readonly files: readonly IssuedFile[] }): Response<'report.issued'>[number] =>
  issuedReportSchema.parse({
    ...report,
    files: files.map((file) => ({ ...file, name: fileName(report.issuedAt, report.id, file.format) })),
  })
