import { toTerminal } from './terminal-text'

export interface Trouble {
  readonly message: string
  readonly hint: string
}

const safe = (text: string): string => text.split('\n').map(toTerminal).join('\n  ')

/** What went wrong and what to do next, as lines for a terminal. */
export const toTroubleLines = ({ message, hint }: Trouble): string =>
  `triad: ${safe(message)}${hint === '' ? '' : `\n  Next: ${safe(hint)}`}`
