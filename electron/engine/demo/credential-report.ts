import type { Tape } from '../aws/tape'
import { changeAnswers } from '../aws/tape-edits'

/** One line of IAM's credential report, by column. */
export type ReportRow = Readonly<Record<string, string>>

/**
 * The same tape with another credential report. `change` sees one user and answers with what it was, or `null` where
 * the user was not there. The recorded reports hold no quoted cells.
 */
export const changeReport = (tape: Tape, change: (row: ReportRow) => ReportRow | null): Tape =>
  changeAnswers(tape, { operation: 'iam:GetCredentialReport' }, (output) => {
    if (!(output['Content'] instanceof Uint8Array))
      throw new TypeError('The taped credential report has no content.')
    const [head = '', ...lines] = new TextDecoder().decode(output['Content']).trimEnd().split('\n')
    const columns = head.split(',')
    const rows = lines.flatMap((line) => {
      const cells = line.split(',')
      const row = change(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])))
      return row === null ? [] : [columns.map((column) => row[column] ?? '').join(',')]
    })
    return { ...output, Content: new TextEncoder().encode(`${[head, ...rows].join('\n')}\n`) }
  })

/** When the report was made: the moment at which the whole tape was recorded. */
export function recordedAt(tape: Tape): Date {
  const report = tape.find(({ operation }) => operation === 'iam:GetCredentialReport')
  const made =
    report !== undefined && 'output' in report ? (report.output as ReportAnswer).GeneratedTime : undefined
  if (!(made instanceof Date)) throw new TypeError('The tape does not say when it was recorded.')
  return made
}

interface ReportAnswer {
  readonly GeneratedTime?: unknown
}
