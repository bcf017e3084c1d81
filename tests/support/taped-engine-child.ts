import { randomUUID } from 'node:crypto'
import { createTapedAccounts } from '../../electron/engine/aws/taped-accounts'
import { movedTo } from '../../electron/engine/demo/as-of'
import { serveThread } from '../../electron/engine/engine-thread'
import { openPlayed } from './played'

// The engine of the desktop program over accounts that a test plays: it stands where the built `engine.js` would.

const played = openPlayed(process.env['TRIAD_TEST_PLAYED'] ?? '')
const now = () => new Date(Date.now() - played.behind())

await serveThread(({ options: { historyFile } }) =>
  Promise.resolve({
    now,
    newId: randomUUID,
    mode: 'live',
    historyFile,
    accounts: () =>
      createTapedAccounts({
        tapes: (profile) => {
          const tape = played.tape(profile)
          return tape && movedTo(tape, now())
        },
        profiles: played.profiles(),
      }),
  }),
)
