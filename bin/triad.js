#!/usr/bin/env -S node --max-semi-space-size=4
// The one entry of clone and command. Plain JavaScript for any Node from 18 on: it must be able to say that a Node is too
// old, and must answer --version and --help before anything heavy loads.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)
const [first] = args

if (args.length === 1 && (first === '--version' || first === '-V')) {
  process.stdout.write(
    `${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}\n`,
  )
} else if (args.length === 1 && (first === '--help' || first === '-h')) {
  const { help } = await import('./launch/help.js')
  process.stdout.write(help)
} else {
  const { launch } = await import('./launch/launch.js')
  await launch(root, args)
}
