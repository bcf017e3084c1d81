import { existsSync } from 'node:fs'
import path from 'node:path'
import { historyFile } from '../../engine/paths'
import { checkFile, listBackups, newestGoodBackup, restore } from '../../engine/store/backup'
import { exitCodes, type ExitCode } from '../output/exit-code'
import type { Terminal } from '../output/terminal'
import { toTerminal } from '../output/terminal-text'
import { toTroubleLines } from '../output/trouble'
import type { Json } from './act'
import { lookAtHistory } from './doctor-history'
import type { Looked } from './looked'
import type { Settings } from './with-engine'
import { toJsonText } from '../output/json'

const fileOf = ({ history, demo }: Settings): string =>
  history === undefined ? historyFile(demo ? 'demo' : 'live') : path.resolve(history)

/** Reads the history and each backup beside it from end to end. Makes nothing where there is nothing. */
export async function runHistoryCheck(terminal: Terminal, given: Settings & Json): Promise<ExitCode> {
  const file = fileOf(given)
  const looks: readonly Looked[] = [...lookAtHistory(file), ...(existsSync(file) ? lookAtBackups(file) : [])]
  if (given.json) await terminal.write(`${toJsonText(looks, 2)}\n`)
  else
    for (const { state, detail, next } of looks) {
      terminal.say(`${state}: ${toTerminal(detail)}`)
      if (next !== '') terminal.say(`  Next: ${toTerminal(next)}`)
    }
  return looks.some(({ state }) => state === 'wrong') ? exitCodes.history : exitCodes.fine
}

const lookAtBackups = (file: string): readonly Looked[] =>
  listBackups(file).map((backup): Looked => {
    const check = checkFile(backup)
    return check.status === 'good'
      ? { what: 'backup', state: 'fine', detail: `The backup ${backup} is whole.`, next: '' }
      : {
          what: 'backup',
          state: 'wrong',
          detail: `The backup ${backup} cannot be used: ${check.detail}`,
          next: 'Make a new one with `triad history backup`, then delete this file.',
          holds: 'history',
        }
  })

/** Puts a backup in the history's place. Nothing is deleted. */
export async function runHistoryRestore(
  terminal: Terminal,
  given: Settings & Json & { readonly from?: string },
): Promise<ExitCode> {
  const file = fileOf(given)
  const from = given.from === undefined ? newestIn(file) : path.resolve(given.from)
  if (from === null) {
    terminal.say(
      toTroubleLines({
        message: `There is no good backup beside ${file}, so nothing was changed.`,
        hint: 'Name one with --from FILE.',
      }),
    )
    return exitCodes.history
  }
  const restored = restore(file, from, new Date())
  if (restored.status === 'refused') {
    terminal.say(toTroubleLines(restored))
    return exitCodes.history
  }
  const { movedTo } = restored
  if (given.json) await terminal.write(`${toJsonText({ file, from, movedTo })}\n`)
  else
    terminal.say(
      `${toTerminal(from)} is the history now.${movedTo === null ? '' : ` What was there is kept: ${toTerminal(movedTo)}`}`,
    )
  return exitCodes.fine
}

const newestIn = (file: string): string | null =>
  existsSync(path.dirname(file)) ? newestGoodBackup(file) : null
