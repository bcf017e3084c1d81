import { expect, it, vi } from 'vitest'
import type { EngineEvent } from '../../../shared/contract/events'
import { mockElectron } from './support'

const page = { origin: 'app://bundle', url: 'app://bundle/' }
const main = { ...page }

const serve = async () => {
  const { handlers, sent } = mockElectron()
  const { serveIpc } = await import('../../../electron/main/shell/ipc')
  const ask = vi.fn((name: string, request: unknown) =>
    Promise.resolve({ ok: true as const, value: { name, request } }),
  )
  let tell: (event: EngineEvent) => void = () => undefined
  serveIpc({
    ask,
    listen(hear) {
      tell = hear
      return () => undefined
    },
  })
  const answer = handlers.get('triad') ?? (() => 'no handler')
  return { ask, sent, answer, tell: (event: EngineEvent) => tell(event) }
}

it('answers the main frame of our own page', async () => {
  const { answer } = await serve()
  const reply = await answer({ senderFrame: main, sender: { mainFrame: main } }, 'app.about', { a: 1 })
  expect(reply).toEqual({ ok: true, value: { name: 'app.about', request: { a: 1 } } })
})

const at = (origin: string) => {
  const frame = { origin, url: `${origin}/` }
  return { senderFrame: frame, sender: { mainFrame: frame } }
}

it.each([
  ['a frame that is gone', { senderFrame: null, sender: { mainFrame: main } }],
  ['a frame inside our page', { senderFrame: { ...page }, sender: { mainFrame: main } }],
  ['another site', at('https://example.com')],
  ['another host of our scheme', at('app://other')],
  ['an opaque origin', at('null')],
  ['a file', at('file://')],
  ['a name that only begins like ours', at('app://bundle.example')],
])('refuses %s, and asks the engine nothing', async (_, event) => {
  const { answer, ask } = await serve()
  const reply = await answer(event, 'app.about', {})
  expect([reply, ask.mock.calls]).toEqual([
    {
      ok: false,
      error: {
        code: 'refused',
        message: 'This frame is not the page of Triad.',
        hint: 'Nothing was read or changed. Open Triad again.',
      },
    },
    [],
  ])
})

it('tells the engine’s events to the page on the one channel it hears', async () => {
  const { sent, tell } = await serve()
  const event: EngineEvent = { type: 'engine.restarted', detail: 'd' }
  tell(event)
  expect(sent).toEqual([['triad:event', event]])
})
