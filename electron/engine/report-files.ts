import { reportHeaders } from '../../shared/contract/policy'
import { readReportPath } from '../../shared/contract/report-address'
import type { ReportFileView } from '../../shared/contract/views'
import type { Engine } from './engine-host'

export interface ReportFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

const types = { html: 'text/html; charset=utf-8', pdf: 'application/pdf' } as const

/**
 * The report that an address means, with the headers that only reports have. `null` for every other address and where
 * there is no such report.
 */
export async function readReportFile(
  engine: Pick<Engine, 'ask'>,
  pathname: string,
): Promise<ReportFile | null> {
  const wanted = readReportPath(pathname)
  if (wanted === null) return null
  const reply = await engine.ask('report.file', wanted)
  if (!reply.ok) return null
  // The engine's dispatch has parsed its answer.
  const { body, name } = reply.value as ReportFileView
  return {
    body: new Uint8Array(Buffer.from(body, 'base64')),
    headers: {
      ...reportHeaders,
      'content-type': types[wanted.format],
      'content-disposition': `${wanted.format === 'pdf' ? 'attachment' : 'inline'}; filename="${name}"`,
    },
  }
}
