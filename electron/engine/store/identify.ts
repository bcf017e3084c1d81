import { closeSync, openSync, readSync } from 'node:fs'
import { connectReadOnly } from './connection'
import { applicationId, schemaVersion } from './migrate'
import { isDamage, refuse, type Trouble } from './trouble'

/** What a file is, before anything is written to it. */
export type Identity =
  | { readonly status: 'ours'; readonly version: number }
  | { readonly status: 'damaged'; readonly detail: string }
  | Trouble

const foreign = (file: string): Trouble =>
  refuse(
    'foreign',
    `The file ${file} is not a Triad history.`,
    'Nothing was changed in it. Choose another file with --history.',
  )

/** Our schema's text stands near the start of each of our files, and survives a broken header. */
const mark = Buffer.from('CREATE TABLE known_check')
const reach = 1 << 18

function holdsOurSchema(file: string): boolean {
  const start = Buffer.alloc(reach)
  const handle = openSync(file, 'r')
  try {
    return start.subarray(0, readSync(handle, start, 0, reach, 0)).includes(mark)
  } finally {
    closeSync(handle)
  }
}

/** Reads the file's own marks. Throws SQLite's and the file system's errors that are no damage. */
export function identify(file: string, newest: number, patience?: number): Identity {
  try {
    const db = connectReadOnly(file, patience)
    try {
      const ours = Number(db.pragma('application_id', { simple: true })) === applicationId
      const version = schemaVersion(db)
      if (!ours || version === 0) return foreign(file)
      if (version <= newest) return { status: 'ours', version }
      return refuse(
        'newer',
        `The history ${file} was written by a newer Triad (schema ${version}, this one knows ${newest}).`,
        'Use that version, or choose another file with --history. Nothing was changed in it.',
      )
    } finally {
      db.close()
    }
  } catch (error) {
    if (!isDamage(error) || !(error instanceof Error)) throw error
    return holdsOurSchema(file) ? { status: 'damaged', detail: error.message } : foreign(file)
  }
}
