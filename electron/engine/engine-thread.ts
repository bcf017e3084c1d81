import { parentPort, workerData } from 'node:worker_threads'
import { isExpected } from '../../shared/contract/reply'
import { createApp, type App } from './app'
import type { EngineOptions, FromEngine, ToEngine } from './engine-messages'
import type { Ports, Print, Printed } from './ports'

/** What the thread at hand was started with, and its ways to its host. */
export interface EngineThread {
  readonly options: EngineOptions
  readonly tell: (message: FromEngine) => void
  readonly log: (line: string) => void
}

/**
 * Runs the engine in the Worker at hand, on the ports that `open` brings. Questions that come while it opens wait in the
 * port. The thread ends by itself once the port is closed: then the history is closed too. An `Expected` of `open` is
 * told to the host; anything else throws.
 */
export async function serveThread(
  open: (thread: EngineThread) => Promise<Omit<Ports, 'log' | 'printPdf'>>,
): Promise<void> {
  if (parentPort === null) throw new Error('The engine runs in a Worker.')
  const port = parentPort
  const log = (line: string): void => void process.stderr.write(`${line}\n`)
  const tell = (message: FromEngine): void => port.postMessage(message)

  let lastPrint = 0
  const printing = new Map<number, (printed: Printed) => void>()
  const printPdf: Print = (html) =>
    new Promise((resolve) => {
      const id = ++lastPrint
      printing.set(id, resolve)
      tell({ type: 'print', id, html })
    })

  const answer = async (app: App, message: ToEngine): Promise<void> => {
    if (message.type === 'close') {
      await app.close()
      port.close()
      return
    }
    if (message.type === 'printed') {
      printing.get(message.id)?.(message.printed)
      printing.delete(message.id)
      return
    }
    tell({ type: 'reply', id: message.id, reply: await app.dispatch(message.name, message.request) })
  }

  try {
    const ports = await open({ options: workerData as EngineOptions, tell, log })
    const app = createApp({ ...ports, log, printPdf })
    app.listen((event) => tell({ type: 'event', event }))
    port.on('message', (message: ToEngine) => void answer(app, message))
    tell({ type: 'ready' })
  } catch (error) {
    if (!isExpected(error)) throw error
    tell({ type: 'failed', trouble: error.trouble })
  }
}
