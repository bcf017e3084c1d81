import { describe, expect, it } from 'vitest'
import { createMfaQuestions } from '../../../../electron/engine/scan/mfa-questions'
import type { EngineEvent } from '../../../../shared/contract/events'

const device = 'arn:aws:iam::111122223333:mfa/phone'

function setUp() {
  const events: EngineEvent[] = []
  let ids = 0
  const questions = createMfaQuestions({ newId: () => `q${++ids}`, send: (event) => events.push(event) })
  const asked = (questionId: string, profile: string) => ({ type: 'mfa.asked', questionId, profile, device })
  return { events, questions, asked }
}

describe('MFA questions', () => {
  it('asks one at a time and hands each code to the one who asked', async () => {
    const { events, questions, asked } = setUp()
    const prod = questions.ask({ profile: 'prod', device })
    const dev = questions.ask({ profile: 'dev', device })
    expect(events).toEqual([asked('q1', 'prod')])
    questions.answer('q1', '123456')
    expect(events).toEqual([asked('q1', 'prod'), asked('q2', 'dev')])
    questions.answer('q2', null)
    expect(await Promise.all([prod, dev])).toEqual(['123456', null])
  })

  it('knows no question that was never asked or is answered already', () => {
    const { questions } = setUp()
    void questions.ask({ profile: 'prod', device })
    expect([
      questions.answer('q9', '123456'),
      questions.answer('q1', '123456'),
      questions.answer('q1', '654321'),
    ]).toEqual([false, true, false])
  })

  it('gives up for a cancelled profile and goes on with the next', async () => {
    const { events, questions, asked } = setUp()
    const prod = questions.ask({ profile: 'prod', device })
    const dev = questions.ask({ profile: 'dev', device })
    questions.giveUp('prod')
    expect(await prod).toBeNull()
    expect(events).toEqual([asked('q1', 'prod'), asked('q2', 'dev')])
    questions.giveUp()
    expect(await dev).toBeNull()
  })

  it('repeats the open question for a window that was reloaded', () => {
    const { events, questions, asked } = setUp()
    questions.repeat()
    void questions.ask({ profile: 'prod', device })
    questions.repeat()
    expect(events).toEqual([asked('q1', 'prod'), asked('q1', 'prod')])
  })
})
