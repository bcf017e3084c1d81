import { toTerminal } from './terminal-text'

export interface Column<Row> {
  readonly title: string
  readonly align?: 'left' | 'right'
  readonly cell: (row: Row) => string
  /** Colours a cell that is already padded; widths are those of the plain text. */
  readonly paint?: (text: string, row: Row) => string
}

const plain = /^[\x20-\x7e]*$/
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u

/** Terminal columns that a text takes: East Asian characters and emoji take two. */
export function widthOf(text: string): number {
  // Most text is plain, and a segmenter takes 20 ms to be made.
  if (plain.test(text)) return text.length
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return [...graphemes.segment(text)].reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0)
}
let graphemes: Intl.Segmenter | undefined

/** Plain aligned columns under upper-case titles. Cells are made safe for a terminal; nothing is cut. */
export function toTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ cell }) => toTerminal(cell(row))))
  const widths = columns.map(({ title }, at) =>
    Math.max(widthOf(title), ...cells.map((line) => widthOf(line[at] ?? ''))),
  )
  const pad = (text: string, at: number): string => {
    const blanks = ' '.repeat((widths[at] ?? 0) - widthOf(text))
    return columns[at]?.align === 'right' ? blanks + text : text + blanks
  }
  const head = columns.map(({ title }, at) => pad(title.toUpperCase(), at)).join('  ')
  const body = rows.map((row, line) =>
    columns
      .map(({ paint = (text) => text }, at) => paint(pad(cells[line]?.[at] ?? '', at), row))
      .join('  ')
      .trimEnd(),
  )
  return [head.trimEnd(), ...body].map((line) => `${line}\n`).join('')
}
