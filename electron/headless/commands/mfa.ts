import type { AskMfaCode } from '../../engine/ports'
import type { Terminal } from '../output/terminal'
import { toTerminal } from '../output/terminal-text'

/**
 * Answers AWS's question for an MFA code: first with the one given on the command line, then by asking on the terminal.
 * A code works once, so the given one answers one question. Nobody there to ask: `null`, and a line that says so.
 */
export function createMfaAnswer(
  terminal: Terminal,
  given: string | undefined,
  signal: AbortSignal,
): AskMfaCode {
  let unused = given
  let turn: Promise<unknown> = Promise.resolve()
  const answer: AskMfaCode = async ({ profile, device }) => {
    if (unused !== undefined) {
      const code = unused
      unused = undefined
      return code
    }
    const question = `MFA code for ${toTerminal(profile)} (${toTerminal(device)}): `
    for (;;) {
      const typed = await terminal.ask(question, signal)
      if (typed === null) {
        if (!signal.aborted)
          terminal.say(
            `${toTerminal(profile)}: asks for an MFA code and nobody is there to type one. Next: --mfa-code, one profile a run.`,
          )
        return null
      }
      if (/^\d{6}$/.test(typed.trim())) return typed.trim()
      terminal.say('A code has six digits.')
    }
  }
  // Profiles sign in side by side; a person answers one question at a time.
  return (question) => {
    const answered = turn.then(() => answer(question))
    turn = answered.catch(() => null)
    return answered
  }
}
