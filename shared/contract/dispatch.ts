import { z } from 'zod'
import { channels, type Channel, type Handlers } from './channels'
import { isExpected, type Reply, type ReplyCode } from './reply'

const isChannel = (name: string): name is Channel => Object.hasOwn(channels, name)

const refuse = (code: ReplyCode, message: string, hint: string): Reply => ({
  ok: false,
  error: { code, message, hint },
})

/** The one way in. IPC, HTTP and commands hand it untrusted values; handlers only ever see parsed ones. */
export const createDispatch = (handlers: Handlers, log: (line: string) => void) =>
  async function dispatch(name: string, raw: unknown): Promise<Reply> {
    if (!isChannel(name)) return refuse('unknown-channel', 'There is no such question.', 'Update Triad.')
    const { request, response } = channels[name]
    const parsed = request.safeParse(raw)
    if (!parsed.success) return refuse('bad-request', z.prettifyError(parsed.error), 'Correct the request.')
    try {
      const handle = handlers[name] as (payload: unknown) => unknown
      return { ok: true, value: response.parse(await handle(parsed.data)) }
    } catch (error) {
      if (isExpected(error)) return { ok: false, error: error.trouble }
      const message = error instanceof Error ? error.message : String(error)
      log(`${name}: ${error instanceof Error ? (error.stack ?? message) : message}`)
      return refuse('failed', message, 'Try again; if it stays, `triad doctor` says more.')
    }
  }
export type Dispatch = ReturnType<typeof createDispatch>
