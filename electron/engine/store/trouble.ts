/** Why a history could not be opened, with what to do about it. The file is as it was. */
export interface Trouble {
  readonly status: 'refused'
  readonly code:
    | 'newer'
    | 'foreign'
    | 'empty'
    | 'damaged'
    | 'symlink'
    | 'not-a-file'
    | 'not-a-folder'
    | 'unwritable'
    | 'locked'
    | 'disk-full'
    | 'migration-failed'
  readonly message: string
  readonly hint: string
}

export const refuse = (code: Trouble['code'], message: string, hint: string): Trouble => ({
  status: 'refused',
  code,
  message,
  hint,
})

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** What SQLite says of a file whose content cannot be trusted. */
export const isDamage = (error: unknown): boolean => /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error))

export const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error))

export const isFull = (error: unknown): boolean => /^(SQLITE_FULL|ENOSPC)/.test(codeOf(error))

/** The trouble behind an error of SQLite or of the file system; any other error goes on flying. */
export function toTrouble(error: unknown, file: string): Trouble {
  const code = codeOf(error)
  if (isBusy(error))
    return refuse(
      'locked',
      `Another process keeps the history ${file} locked.`,
      'Close the other window or command that uses it, then try again.',
    )
  if (isFull(error))
    return refuse(
      'disk-full',
      `There is no space left for the history ${file}.`,
      'Free some disk space, then try again: what was stored is unharmed.',
    )
  if (isDamage(error))
    return refuse(
      'damaged',
      `The history ${file} is damaged and could not be repaired.`,
      'Check the disk. What was there is kept beside it as .corrupt, and backups lie there too.',
    )
  if (/^(SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|EACCES|EPERM|EROFS)/.test(code))
    return refuse(
      'unwritable',
      `The history ${file} cannot be written.`,
      'Give your user write access to the file and its folder, or choose another file with --history.',
    )
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return refuse(
      'not-a-folder',
      `The folder of the history ${file} is not a folder.`,
      'Choose another file with --history.',
    )
  throw error
}
