import type { Terminal } from '../../../../electron/headless/output/terminal'

export interface FakeTerminal {
  readonly terminal: Terminal
  /** What was written, said, shown and asked, in order. */
  readonly log: readonly string[]
}

/** A terminal whose person gives these answers, one a question; after them nobody is there. */
export function fakeTerminal(answers: readonly string[] = [], isLive = false): FakeTerminal {
  const log: string[] = []
  const left = [...answers]
  const note = (how: string) => (text: string) => {
    log.push(`${how} ${text}`)
  }
  return {
    log,
    terminal: {
      write: (text) => {
        note('write')(text)
        return Promise.resolve()
      },
      say: note('say'),
      live: note('live'),
      isLive,
      paint: (text) => text,
      ask: (question) => {
        note('ask')(question)
        return Promise.resolve(left.shift() ?? null)
      },
    },
  }
}
