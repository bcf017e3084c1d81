import type { Terminal } from '../../electron/headless/output/terminal'

export interface FakeTerminal {
  readonly terminal: Terminal
  /** What was written, said, shown and asked, in order. */
  readonly log: readonly string[]
  /** The data that was written, and the lines that were said. A test may empty them and look again. */
  out: string
  said: string
}

/** A terminal whose person gives these answers, one a question; after them nobody is there. */
export function fakeTerminal(answers: readonly string[] = [], isLive = false): FakeTerminal {
  const log: string[] = []
  const left = [...answers]
  const note = (how: string) => (text: string) => {
    log.push(`${how} ${text}`)
  }
  const fake: FakeTerminal = {
    log,
    out: '',
    said: '',
    terminal: {
      write: (text) => {
        note('write')(text)
        fake.out += text
        return Promise.resolve()
      },
      say: (line) => {
        note('say')(line)
        fake.said += `${line}\n`
      },
      live: note('live'),
      isLive,
      paint: (text) => text,
      ask: (question) => {
        note('ask')(question)
        return Promise.resolve(left.shift() ?? null)
      },
    },
  }
  return fake
}
