import { randomUUID } from 'node:crypto'
import { createAccounts } from './aws/accounts'
import { openDemo } from './demo/open-demo'
import { serveThread, type EngineThread } from './engine-thread'
import type { Ports } from './ports'

// The thread's entry, and the only side of a host that knows SQLite and AWS.

const now = () => new Date()

const openAccounts = ({ options, tell, log }: EngineThread): Promise<Ports['accounts']> =>
  options.mode === 'live'
    ? Promise.resolve(createAccounts)
    : openDemo({
        historyFile: options.historyFile,
        now,
        newId: randomUUID,
        log,
        onScan(made, of) {
          tell({ type: 'event', event: { type: 'demo.progressed', made, of } })
          if (made % 26 === 0 || made === of) log(`demo: ${String(made)} of ${String(of)} scans made`)
        },
      })

await serveThread(async (thread) => ({
  ...thread.options,
  now,
  newId: randomUUID,
  accounts: await openAccounts(thread),
  keepsSchedule: true,
}))
