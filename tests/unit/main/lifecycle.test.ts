import { expect, it, vi } from 'vitest'
import type { Leave } from '../../../electron/main/shell/leave'
import { mockElectron } from './support'

interface Given {
  readonly close?: () => Promise<void>
  /** What a person answers, question by question. */
  readonly answers?: readonly (Leave | Error)[]
}

const load = async ({ close = () => Promise.resolve(), answers = ['quit'] }: Given) => {
  const { app } = mockElectron()
  const { askBeforeQuit } = await import('../../../electron/main/shell/lifecycle')
  const lines: string[] = []
  const left = [...answers]
  const ask = vi.fn(() => {
    const answer = left.shift() ?? 'stay'
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  })
  const hide = vi.fn()
  askBeforeQuit({ ask, close, hide, log: (line) => void lines.push(line) })
  /** Asks to quit; true where Electron would go on and quit. */
  const quit = () => {
    const preventDefault = vi.fn()
    app.emit('before-quit', { preventDefault })
    return preventDefault.mock.calls.length === 0
  }
  return { app, quit, lines, ask, hide }
}

it('quits only once the engine has closed, however often it is asked', async () => {
  let finish = (): void => undefined
  const close = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  const { app, quit, ask } = await load({ close })
  const early = [quit(), quit()]
  await vi.waitFor(() => expect(close).toHaveBeenCalled())
  early.push(quit())
  finish()
  await vi.waitFor(() => expect(app.quit.mock.calls).toEqual([[]]))
  expect({ early, late: quit(), closes: close.mock.calls.length, asked: ask.mock.calls.length }).toEqual({
    ...{ early: [false, false, false], late: true, closes: 1, asked: 1 },
  })
})

it('quits as well where the engine cannot close, and says so', async () => {
  const { app, quit, lines } = await load({ close: () => Promise.reject(new Error('stuck')) })
  quit()
  await vi.waitFor(() => expect(app.quit.mock.calls).toEqual([[]]))
  expect({ late: quit(), lines }).toEqual({
    late: true,
    lines: ['shell: the engine did not close: Error: stuck'],
  })
})

it.each([
  ['stay', 0],
  ['background', 1],
] as const)('goes on where a person answers %s, and asks again at the next quit', async (answer, hidden) => {
  const close = vi.fn(() => Promise.resolve())
  const { app, quit, hide } = await load({ close, answers: [answer, 'quit'] })
  expect(quit()).toBe(false)
  await vi.waitFor(() => expect(hide.mock.calls.length).toBe(hidden))
  await Promise.resolve()
  expect([close.mock.calls.length, app.quit.mock.calls.length]).toEqual([0, 0])
  await vi.waitFor(() => {
    quit()
    expect(app.quit.mock.calls).toEqual([[]])
  })
})

it('stays where nobody could be asked, and says so', async () => {
  const { app, quit, lines } = await load({ answers: [new Error('no display'), 'quit'] })
  quit()
  await vi.waitFor(() => expect(lines).toHaveLength(1))
  expect(lines).toEqual(['shell: nobody could be asked before quitting: Error: no display'])
  expect(app.quit.mock.calls).toEqual([])
})
