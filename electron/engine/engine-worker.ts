import { randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { isExpected } from '../../shared/contract/reply'
import { createApp, type App } from './app'
import { createAccounts } from './aws/accounts'
import { openDemo } from './demo/open-demo'
import type { EngineOptions, FromEngine, ToEngine } from './engine-messages'
import type { Ports, Print, Printed } from './ports'

// The thread's entry, and the only side of a host that knows SQLite and AWS. Questions that come while the history
// opens wait in the port. The thread ends by itself once the port is closed: then the history is closed too.

if (parentPort === null) throw new Error('The engine runs in a Worker.')
const port = parentPort
const { mode, historyFile } = workerData as EngineOptions

const now = () => new Date()
const log = (line: string): void => void process.stderr.write(`${line}\n`)
const tell = (message: FromEngine): void => port.postMessage(message)

const openAccounts = (): Promise<Ports['accounts']> =>
  mode === 'live'
    ? Promise.resolve(createAccounts)
    : openDemo({
        historyFile,
        now,
        newId: randomUUID,
        log,
        onScan(made, of) {
          tell({ type: 'event', event: { type: 'demo.progressed', made, of } })
          if (made % 26 === 0 || made === of) log(`demo: ${String(made)} of ${String(of)} scans made`)
        },
      })

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
  const app = createApp({
    ...{ now, newId: randomUUID, mode, historyFile, log, printPdf, keepsSchedule: true },
    accounts: await openAccounts(),
  })
  app.listen((event) => tell({ type: 'event', event }))
  port.on('message', (message: ToEngine) => void answer(app, message))
  tell({ type: 'ready' })
} catch (error) {
  if (!isExpected(error)) throw error
  tell({ type: 'failed', trouble: error.trouble })
}
