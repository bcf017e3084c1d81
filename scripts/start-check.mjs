// Runs `npm start` as a person would and waits until the dashboard answers. Fails after 60 seconds.
import { spawn } from 'node:child_process'

const started = performance.now()
const app = spawn('npm', ['start'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
  shell: process.platform === 'win32',
})
const stop = (code, line) => {
  console.log(line)
  process.exitCode = code
  clearTimeout(limit)
  try {
    process.kill(-app.pid)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
const limit = setTimeout(() => stop(1, 'FAILED: no dashboard within 60 seconds'), 60_000)

let said = ''
let asked = false
app.stdout.on('data', (data) => {
  said += data
  process.stdout.write(data)
  const url = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)?.[0]
  if (url === undefined || asked) return
  asked = true
  // As a browser asks for an address that a person typed: the server refuses everyone else.
  void fetch(url, { redirect: 'manual', headers: { 'sec-fetch-site': 'none' } }).then(
    ({ status }) => stop(status === 303 ? 0 : 1, `the dashboard answered ${status} after ${seconds()} s`),
    (error) => stop(1, `FAILED: ${error.message}`),
  )
})
app.once('exit', (code) => {
  if (!asked) stop(1, `FAILED: npm start ended with ${code} before it served anything`)
})
