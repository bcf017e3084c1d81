import { createInterface } from 'node:readline/promises'
import { styleText } from 'node:util'
import { toTerminal } from './terminal-text'

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green'

/** Where a command speaks: data to one stream, everything for a person to the other. */
export interface Terminal {
  /** Data: what a script reads. Resolves when it has been handed over, so that a slow reader slows us. */
  readonly write: (text: string) => Promise<void>
  /** A line for a person, on standard error. Removes the live line. */
  readonly say: (line: string) => void
  /** A line that replaces itself; does nothing where standard error is no terminal, and while a question is open. */
  readonly live: (line: string) => void
  /** True where standard error can redraw a line. */
  readonly isLive: boolean
  /** Colours for standard output: none where it is no terminal or NO_COLOR says so. */
  readonly paint: (text: string, style: Style) => string
  /** Asks on standard error; `null` where nobody can answer or the signal fires. */
  readonly ask: (question: string, signal: AbortSignal) => Promise<string | null>
}

const clearLine = '\r\u001b[2K'

/** The terminal of this process. */
export function createTerminal({ stdin, stdout, stderr } = process): Terminal {
  let live = ''
  let asking = false
  const isLive = stderr.isTTY && process.env['TERM'] !== 'dumb'
  const clear = () => {
    if (live !== '') stderr.write(clearLine)
    live = ''
  }
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        clear()
        stdout.write(text, (error) => (error ? reject(error) : resolve()))
      }),
    say(line) {
      clear()
      stderr.write(`${line}\n`)
    },
    live(line) {
      if (!isLive || asking) return
      // A terminal that does not know its width says 0.
      const shown = toTerminal(line).slice(0, (stderr.columns || 80) - 1)
      if (shown === live) return
      live = shown
      stderr.write(clearLine + shown)
    },
    isLive,
    paint: (text, style) => styleText(style, text, { stream: stdout }),
    async ask(question, signal) {
      if (!stdin.isTTY || !stderr.isTTY || signal.aborted) return null
      clear()
      asking = true
      const lines = createInterface({ input: stdin, output: stderr })
      try {
        // Ctrl+C at the question is the same wish as anywhere else: the interface would swallow it.
        lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
        return await lines.question(question, { signal })
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError') return null
        throw error
      } finally {
        asking = false
        lines.close()
      }
    },
  }
}
