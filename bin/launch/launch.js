import module from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildOnce } from './build.js'
import { findElectron, openWindow } from './electron.js'
import { isNodeTooOld, runUnderOwnNode } from './node.js'
import { say } from './say.js'
import { whyNoWindow } from './way.js'

/** Runs a command; without one, opens the dashboard in the best way that this machine has, and says which and why. */
export async function launch(root, args) {
  if (isNodeTooOld()) {
    process.exitCode = await runUnderOwnNode(root, args)
    return
  }
  if (!(await buildOnce(root))) {
    process.exitCode = 2
    return
  }
  const isDashboard = args.every((arg) => arg === '--demo')
  await runCommand(root, isDashboard ? await dashboard(root, args) : args)
}

/** Opens the window and returns no command, or returns the command that serves the browser. */
async function dashboard(root, args) {
  const serve = [...args, 'serve', '--open']
  const missing = whyNoWindow(process)
  if (missing !== null) return inBrowser(missing, serve)
  const electron = await findElectron(root)
  if (electron.path === null) return inBrowser(electron.why, serve)
  say('opens its window.')
  const ended = await openWindow(electron.path, root, args)
  if (!ended.atOnce) {
    process.exitCode = ended.code
    return null
  }
  return inBrowser(`Electron ended at once (${ended.how})`, serve)
}

function inBrowser(why, serve) {
  say(`opens in your browser, because ${why}.`)
  return serve
}

async function runCommand(root, args) {
  if (args === null) return
  const cli = path.join(root, 'out/main/cli.js')
  // Compiling is a fifth of the time that a short command takes. Where nothing can be written it is done each time.
  module.enableCompileCache?.(path.join(root, 'node_modules/.cache/triad'))
  process.argv = [process.argv[0], cli, ...args]
  await import(pathToFileURL(cli).href)
}
