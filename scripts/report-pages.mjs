// Pictures of the report's pages for docs/report: the demo, printed by the built command line. Needs pdftoppm.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(root, 'docs/report')
const home = mkdtempSync(path.join(tmpdir(), 'triad-report-'))

function run(command, args) {
  const env = { ...process.env, XDG_DATA_HOME: path.join(home, 'data'), TRIAD_HISTORY: '' }
  const { status, error } = spawnSync(command, args, { env, stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ended with ${status}.`)
}

try {
  mkdirSync(folder, { recursive: true })
  const wanted = [
    ['executive', []],
    ['account-letter', ['-p', 'acme-prod', '--paper', 'letter']],
  ]
  for (const [name, args] of wanted) {
    const pdf = path.join(home, `${name}.pdf`)
    run(process.execPath, [path.join(root, 'bin/triad.js'), '--demo', 'report', ...args, '-o', pdf])
    run('pdftoppm', ['-r', '80', '-png', pdf, path.join(folder, name)])
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}
