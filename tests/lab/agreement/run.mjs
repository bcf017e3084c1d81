// `npm run test:agreement`: what Triad and Prowler say of the same emulated accounts, side by side. Fails where they agree on less
// than they must, or where docs/agreement.md does not explain a difference. `-- --write` brings the page up to date.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder } from '../../bench/process.mjs'
import { bundle } from '../../support/bundle.mjs'
import { installProwler, prowlerVersion } from './install.mjs'
import { scanWithProwler, scanWithTriad, whatIsCompared } from './scanners.mjs'

const accounts = ['acme-prod', 'acme-staging', 'acme-dev']
// Where the accounts have something. Triad is asked in all others too; Prowler would say the same of each, slowly.
const regions = ['eu-west-1', 'us-east-1', 'eu-central-1']

/** Starts an emulator and this program in it. */
function startWithEmulator() {
  const runAws = new URL('../run-aws', import.meta.url).pathname
  const again = [process.execPath, new URL(import.meta.url).pathname, ...process.argv.slice(2)]
  return spawnSync(runAws, again, { stdio: 'inherit' }).status ?? 1
}

async function compare(python) {
  const { checks, prowler, missing } = await whatIsCompared()
  const said = { version: prowlerVersion, regions, missing, triad: [], prowler: [], defaults: [] }
  for (const profile of accounts) {
    console.error(`${profile}: Triad`)
    said.triad.push(...(await scanWithTriad({ profile, checks })).findings)
    console.error(`${profile}: Prowler`)
    said.prowler.push(...(await scanWithProwler({ python, profile, checks: prowler, regions })).findings)
  }
  const listed = spawnSync(
    python,
    [new URL('./defaults.py', import.meta.url).pathname, regions.join(), ...accounts],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  )
  if (listed.status !== 0) throw new Error('The default resources could not be listed.')
  said.defaults = listed.stdout.split('\n').filter((arn) => arn !== '')

  return inFolder('triad-agreement-', async (folder) => {
    const file = join(folder, 'said.json')
    writeFileSync(file, JSON.stringify(said))
    const judge = [await bundle('tests/lab/agreement/judge.ts'), file, ...process.argv.slice(2)]
    return spawnSync(process.execPath, judge, { stdio: 'inherit' }).status ?? 1
  })
}

const { python, why } = installProwler()
if (python === null) console.error(`\nSKIPPED: ${why} Nothing was compared.\n`)
else process.exitCode = process.env.TRIAD_LAB_URL ? await compare(python) : startWithEmulator()
