import { toTerminal } from './terminal-text'

export interface Trouble {
  readonly message: string
  readonly hint: string
}

/** Our own text of several lines: those stay, whatever is in them is made safe. */
export const toTerminalLines = (text: string): string => text.split('\n').map(toTerminal).join('\n  ')

/** What went wrong and what to do next, as lines for a terminal. */
export const toTroubleLines = ({ message, hint }: Trouble): string =>
  `triad: ${toTerminalLines(message)}${hint === '' ? '' : `\n  Next: ${toTerminalLines(hint)}`}`
