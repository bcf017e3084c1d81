import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Engine } from '../../engine/engine-host'

/** Often enough that nothing between takes the stream for dead. */
const heartbeat = 20_000

/** Every engine event from now on, as server-sent events, until the reader leaves. */
export const streamEvents = (context: Context, engine: Pick<Engine, 'listen'>): Response =>
  streamSSE(context, async (stream) => {
    const forget = engine.listen((event) => void stream.writeSSE({ data: JSON.stringify(event) }))
    const beat = setInterval(() => void stream.write(': still here\n\n'), heartbeat)
    const left = new Promise<void>((resolve) => stream.onAbort(resolve))
    await stream.write('retry: 1000\n\n') // tells the reader that the stream is open
    await left
    clearInterval(beat)
    forget()
  })
