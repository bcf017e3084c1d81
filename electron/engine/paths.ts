import { accessSync, constants, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { expected } from '../../shared/contract/reply'
import type { Ports } from './ports'

export type Mode = Ports['mode']
type Env = Readonly<Record<string, string | undefined>>

/** The machine as far as paths depend on it; tests name another one. */
export interface Machine {
  readonly env: Env
  readonly platform: NodeJS.Platform
  readonly home: string
}
export const thisMachine = (): Machine => ({
  env: process.env,
  platform: process.platform,
  home: homedir(),
})

/** The folder that window and commands share. Where the XDG variable is relative it does not count, as its standard says. */
export const appFolder = ({ env, platform, home }: Machine): string => {
  if (platform === 'darwin') return path.posix.join(home, 'Library/Application Support/Triad')
  if (platform === 'win32')
    return path.win32.join(env['APPDATA'] ?? path.win32.join(home, 'AppData/Roaming'), 'Triad')
  const named = env['XDG_DATA_HOME']
  return path.posix.join(named && path.posix.isAbsolute(named) ? named : `${home}/.local/share`, 'triad')
}

/**
 * The history file of a mode. TRIAD_HISTORY names the live one; a demo always has a file of its own beside it, so that
 * taped accounts never mix with real ones. Throws an `Expected` where TRIAD_HISTORY is not absolute: a relative one would
 * mean another file in every folder.
 */
export const historyFile = (mode: Mode, machine: Machine = thisMachine()): string => {
  const paths = machine.platform === 'win32' ? path.win32 : path.posix
  const setting = machine.env['TRIAD_HISTORY']
  const named = setting === '' ? undefined : setting
  if (named !== undefined && !paths.isAbsolute(named))
    throw expected(
      'refused',
      `TRIAD_HISTORY is not an absolute path: ${named}`,
      'Give the whole path of the history file, or unset TRIAD_HISTORY.',
    )
  const folder = named === undefined ? appFolder(machine) : paths.dirname(named)
  if (mode === 'demo') return paths.join(folder, 'demo.sqlite')
  return named ?? paths.join(folder, 'history.sqlite')
}

/** `live` where any AWS profile is written down, or may be in a file that cannot be read; else there is only the demo. */
export const chooseMode = (machine: Machine = thisMachine()): Mode => {
  const { env, home } = machine
  const config = env['AWS_CONFIG_FILE'] ?? path.join(home, '.aws/config')
  const credentials = env['AWS_SHARED_CREDENTIALS_FILE'] ?? path.join(home, '.aws/credentials')
  const found =
    holds(config, /^\s*\[\s*(default|profile\s+[^\]]+)\s*\]/m) || holds(credentials, /^\s*\[[^\]]+\]/m)
  return found ? 'live' : 'demo'
}

const holds = (file: string, section: RegExp): boolean => {
  if (!exists(file)) return false
  try {
    return section.test(readFileSync(file, 'utf8'))
  } catch {
    return true // there, but unreadable: the live mode says so, where a demo would hide it
  }
}

const exists = (file: string): boolean => {
  try {
    accessSync(file, constants.F_OK)
    return true
  } catch {
    return false
  }
}
