import { expect, it, vi } from 'vitest'
import { mockElectron } from './support'

const load = async (close: () => Promise<void>) => {
  const { app } = mockElectron()
  const { closeBeforeQuit } = await import('../../../electron/main/shell/lifecycle')
  const lines: string[] = []
  closeBeforeQuit(close, (line) => lines.push(line))
  /** Asks to quit; true where Electron would go on and quit. */
  const quit = () => {
    const preventDefault = vi.fn()
    app.emit('before-quit', { preventDefault })
    return preventDefault.mock.calls.length === 0
  }
  return { app, quit, lines }
}

it('quits only once the engine has closed, however often it is asked', async () => {
  let finish = (): void => undefined
  const close = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  const { app, quit } = await load(close)
  const early = [quit(), quit()]
  finish()
  await vi.waitFor(() => expect(app.quit.mock.calls).toEqual([[]]))
  expect({ early, late: quit(), closes: close.mock.calls.length }).toEqual({
    early: [false, false],
    late: true,
    closes: 1,
  })
})

it('quits as well where the engine cannot close, and says so', async () => {
  const { app, quit, lines } = await load(() => Promise.reject(new Error('stuck')))
  quit()
  await vi.waitFor(() => expect(app.quit.mock.calls).toEqual([[]]))
  expect({ late: quit(), lines }).toEqual({
    late: true,
    lines: ['shell: the engine did not close: Error: stuck'],
  })
})
