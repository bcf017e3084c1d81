import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { refuse, type Trouble } from './trouble'

/** SQLite's companions of a file. */
const companions = ['-wal', '-shm', '-journal'] as const

/** A time as part of a file name: `2026-11-24T19-36-00.000Z`. */
export const stampOf = (now: Date): string => now.toISOString().replaceAll(':', '-')

/** An empty file that only its owner may read. Throws where there is one already: nothing is ever written over. */
export const createPrivate = (path: string): void => closeSync(openSync(path, 'wx', 0o600))

/** What lies at the path, without following or opening it. Its folder is made, for its owner only, where there is none. */
export function inspectFile(file: string): Trouble | { readonly status: 'missing' | 'present' } {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (!found) return { status: 'missing' }
  if (found.isSymbolicLink())
    return refuse(
      'symlink',
      `The history ${file} is a symbolic link.`,
      'Triad writes to plain files only: name the file itself with --history.',
    )
  if (!found.isFile())
    return refuse('not-a-file', `The history ${file} is not a file.`, 'Choose another file with --history.')
  if (found.size === 0)
    return refuse(
      'empty',
      `The history ${file} is there but holds nothing: whatever it held is lost.`,
      'Restore a backup from beside it, or move the file away to begin a new history.',
    )
  // Readable by its owner only, even where somebody copied it here with wider rights.
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) chmodSync(file, 0o600)
  return { status: 'present' }
}

/** Removes what processes that died left half-made. The caller has made sure that nobody else has the history open. */
export function sweepDrafts(file: string): void {
  const own = basename(file)
  for (const name of readdirSync(dirname(file)))
    if (name.startsWith(`${own}.new-`) || (name.startsWith(`${own}.backup-`) && name.includes('.part')))
      rmSync(join(dirname(file), name), { force: true })
}

/** Renames a file and its companions, those that are there. */
export function move(from: string, to: string): void {
  for (const suffix of ['', ...companions])
    if (existsSync(from + suffix)) renameSync(from + suffix, to + suffix)
}

/** Keeps a file and its companions under another name. Answers the new path. */
export function moveAside(file: string, suffix: string): string {
  const to = `${file}.${suffix}`
  move(file, to)
  return to
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Gives the draft its name, without ever replacing a file. `false` where there is one. */
function publish(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    // Some file systems (exFAT, some network drives) know no hard links.
    if (!/^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|UNKNOWN)$/.test(codeOf(error)) || existsSync(file))
      throw error
    renameSync(draft, file)
    return true
  }
}

/**
 * Makes a file under another name and gives it its own only when it is whole: a process that dies half-way leaves no
 * half-made history. `false` where another process was first.
 */
export function createWhole(file: string, unique: string, make: (path: string) => void): boolean {
  const draft = `${file}.new-${unique}`
  try {
    createPrivate(draft)
    make(draft)
    // Companions of a file that is no more would be replayed into the new one.
    if (!existsSync(file) && companions.some((companion) => existsSync(file + companion)))
      moveAside(file, `stale-${unique}`)
    return publish(draft, file)
  } finally {
    for (const suffix of ['', ...companions]) rmSync(draft + suffix, { force: true })
  }
}
