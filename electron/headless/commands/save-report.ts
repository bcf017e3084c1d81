import { createHash } from 'node:crypto'
import type { Client } from '../../../shared/contract/client'
import type { ReportFormat } from '../../../shared/contract/report-address'
import { writeInto } from '../output/sink'
import type { Terminal } from '../output/terminal'

/** Writes one file of a report as it was issued, and answers its sha256. Throws where the bytes are others. */
export async function saveReport(
  ask: Client,
  terminal: Terminal,
  { id, format, output }: { readonly id: string; readonly format: ReportFormat; readonly output: string },
): Promise<string> {
  const { body, sha256 } = await ask('report.file', { id, format })
  const bytes = Buffer.from(body, 'base64')
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`Report ${id} did not arrive as it was issued.`)
  await writeInto(output, terminal, (sink) => sink.write(bytes))
  return sha256
}
