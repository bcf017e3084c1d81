import { parse } from 'csv-parse/sync'

export type Row = Readonly<Record<string, string>>

/**
 * The rows of a credential report, by column name. A user's name and path may hold commas, a path also quotes; whether
 * or not the report quotes them, one such user must not shift columns, nor swallow the rows that follow.
 */
export function reportRows(csv: string): readonly Row[] {
  const lines = csv.split(/\r?\n/).filter((line) => line !== '')
  const [header = [], ...rows] = lines.map(fieldsOf)
  const [, , ...others] = header
  if (header[0] !== 'user' || header[1] !== 'arn')
    throw new Error('The credential report does not begin with the columns user and arn.')
  return rows.map((fields) => {
    const values = fields.slice(fields.length - others.length)
    const names = fields.slice(0, fields.length - others.length)
    const arnAt = names.findIndex((field) => field.startsWith('arn:'))
    if (arnAt < 1) throw new Error('A row of the credential report has too few fields.')
    return {
      user: names.slice(0, arnAt).join(','),
      arn: names.slice(arnAt).join(','),
      ...Object.fromEntries(others.map((column, index) => [column, values[index] ?? ''])),
    }
  })
}

/** By itself, so that a quote that is never closed ends with its line: IAM puts no line break into a field. */
const fieldsOf = (line: string): readonly string[] => parse(line, { relax_quotes: true })[0] ?? []
