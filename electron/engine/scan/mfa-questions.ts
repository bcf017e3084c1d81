import type { EngineEvent } from '../../../shared/contract/events'
import type { AskMfaCode, MfaQuestion } from '../ports'

interface Open {
  readonly question: MfaQuestion
  readonly answer: (code: string | null) => void
}

export interface MfaQuestions {
  /** Asks through events, one question at a time: two codes of one device in a row are refused by AWS. */
  readonly ask: AskMfaCode
  /** False where no such question is open. The code goes to the one who asked and is kept nowhere. */
  readonly answer: (questionId: string, code: string | null) => boolean
  /** Says every open question again, for a window that was opened or reloaded meanwhile. */
  readonly repeat: () => void
  /** Answers the profile's questions with nothing: its scan was cancelled. Without a profile: all of them. */
  readonly giveUp: (profile?: string) => void
}

/** How a window is asked for MFA codes: an `mfa.asked` event, and `scan.answer-mfa` back. */
export function createMfaQuestions(deps: {
  readonly newId: () => string
  readonly send: (event: EngineEvent) => void
}): MfaQuestions {
  const waiting = new Map<string, Open>()
  const say = (questionId: string, { question }: Open) =>
    deps.send({ type: 'mfa.asked', questionId, ...question })
  const sayFirst = () => {
    const [first] = waiting
    if (first !== undefined) say(...first)
  }
  const settle = (questionId: string, code: string | null) => {
    const open = waiting.get(questionId)
    if (open === undefined) return false
    const [first] = waiting.keys()
    waiting.delete(questionId)
    open.answer(code)
    if (first === questionId) sayFirst()
    return true
  }
  return {
    ask: (question) =>
      new Promise((answer) => {
        waiting.set(deps.newId(), { question, answer })
        if (waiting.size === 1) sayFirst()
      }),
    answer: settle,
    repeat: sayFirst,
    giveUp(profile) {
      const [first] = waiting.keys()
      for (const [id, { question, answer }] of [...waiting]) {
        if (profile !== undefined && question.profile !== profile) continue
        waiting.delete(id)
        answer(null)
      }
      if (first !== undefined && !waiting.has(first)) sayFirst()
    },
  }
}
