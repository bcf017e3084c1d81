import path from 'node:path'
import { createEngineHost } from '../engine/engine-host'
import { appFolder, chooseMode, historyFile, thisMachine } from '../engine/paths'
import { printPdf } from './shell/print'
import { startShell } from './shell/start'

// No top-level await here or in anything imported: scheme and sandbox must be set before Electron is ready.
// Whatever this process writes is for this user alone; a thread cannot say so for itself.
process.umask(0o077)
const machine = thisMachine()
// A name in an error can hold control codes: a terminal must not obey them.
const log = (line: string): void =>
  void process.stderr.write(`${line.replace(/[^\P{Cc}\n]/gu, '\u{fffd}')}\n`)

startShell({
  userData: path.join(appFolder(machine), 'window'),
  page: path.join(import.meta.dirname, '../renderer'),
  icons: path.join(import.meta.dirname, '../../resources'),
  preload: path.join(import.meta.dirname, '../preload/index.cjs'),
  log,
  openEngine() {
    const mode = process.argv.includes('--demo') ? 'demo' : chooseMode(machine)
    return createEngineHost({
      file: new URL('engine.js', import.meta.url),
      engine: { mode, historyFile: historyFile(mode, machine) },
      print: printPdf,
      log,
    })
  },
})
