import { createApp } from '../../electron/engine/app'
import { createTapedAccounts } from '../../electron/engine/aws/taped-accounts'
import { createClient } from '../../shared/contract/client'
import { between } from './catalogues'
import { tapes } from './recorded-tapes'

// A process that scans a taped account, unit after unit, and is killed in the middle of it: by itself, with SIGKILL, at its
// n-th look at the clock (a scan looks once a unit before it commits it, and once inside its finishing transaction), or by
// whoever started it. Says `started` and `ended`.

const [historyFile = '', scanId = '', fatalLook = ''] = process.argv.slice(2)
let scanning = false
let looks = 0
let calls = 0

function now(): Date {
  if (scanning && ++looks === Number(fatalLook)) process.kill(process.pid, 'SIGKILL')
  return new Date()
}

const app = createApp(
  {
    now,
    newId: () => scanId,
    historyFile,
    mode: 'live',
    accounts: () => createTapedAccounts({ tapes: { prod: tapes.prod } }),
    log: (line) => process.stderr.write(`${line}\n`),
  },
  between(async (_collector, _place, read) => {
    await new Promise((resolve) => setTimeout(resolve, 8 * ++calls))
    return read()
  }),
)
app.listen((event) => {
  if (event.type !== 'scan.ended') return
  process.stdout.write('ended\n')
  void app.close()
})
scanning = true
await createClient({ send: app.dispatch })('scan.start', { profiles: ['prod'] })
process.stdout.write('started\n')
