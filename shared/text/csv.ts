import { toVisible } from './visible'

// A spreadsheet runs a cell that begins with one of these as a formula, also after blanks.
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

const toCell = (value: string | null): string => {
  // Lines and columns within a cell are harmless; what steers a terminal or hides is made visible.
  const text = (value ?? '')
    .split(/([\n\t])/)
    .map((part) => (/^[\n\t]$/.test(part) ? part : toVisible(part)))
    .join('')
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

/** One line of RFC 4180, every cell quoted. A cell that a spreadsheet would run is led by an apostrophe. */
export const toCsvLine = (cells: readonly (string | null)[]): string => `${cells.map(toCell).join(',')}\r\n`
