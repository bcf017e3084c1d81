import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { say } from './say.js'
import { ending } from './node.js'

const built = [
  'out/main/cli.js',
  'out/main/engine.js',
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
]

/** Builds a clone that was not built yet. False where that failed, with the reason said. */
export async function buildOnce(root) {
  if (built.every((file) => existsSync(path.join(root, file)))) return true
  const builder = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  if (!existsSync(builder)) {
    say('is not installed yet: run `npm ci` in its folder first.')
    return false
  }
  say('builds itself, once (about 10 seconds).')
  const child = spawn(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: root,
    // A command's own output stays clean: what the build says is for a person.
    stdio: ['ignore', 2, 2],
  })
  if ((await ending(child)) === 0) return true
  say('could not be built: the lines above say why.')
  return false
}
