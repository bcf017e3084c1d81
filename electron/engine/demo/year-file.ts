import { existsSync, linkSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { expected } from '../../../shared/contract/reply'
import { openHistory, type History, type Opening } from '../store/open-history'
import { peekSetting } from '../store/peek-setting'

/** Counts up with every change of tapes or stories: an older year would not go on from the answers of this one. */
const edition = 8
const settingKey = 'demo'
/** A file and SQLite's companions of it. */
const parts = ['', '-wal', '-shm'] as const
const settingSchema = z.object({ edition: z.number(), ended: z.iso.datetime() })

/**
 * When the year in this demo history ended; `null` where there is no file, one of another edition, or one that was damaged
 * past saving: that one is kept aside, and nothing stands in its place. Throws an `Expected` for a file that cannot be
 * used or is no demo's: it may be somebody's real history.
 */
export function yearIn(file: string, now: () => Date): Date | null {
  if (!existsSync(file)) return null
  // Nearly always: whoever opens the history next looks for damage then.
  const peeked = settingSchema.safeParse(peekSetting(file, settingKey))
  if (peeked.success && peeked.data.edition === edition) return new Date(peeked.data.ended)
  const { history, notices } = openOrThrow(file, now)
  const lost = notices.some((notice) => notice.type === 'recovered' && notice.rows === 0)
  try {
    if (lost) return null
    const setting = settingSchema.safeParse(history.settings.get(settingKey))
    if (!setting.success)
      throw expected(
        'refused',
        `${file} is not the history of a demo, so the demo does not touch it.`,
        'Leave --history out, or name a file that is not there yet.',
      )
    return setting.data.edition === edition ? new Date(setting.data.ended) : null
  } finally {
    history.close()
    if (lost) for (const part of parts) rmSync(file + part, { force: true })
  }
}

/**
 * Makes the file elsewhere and gives it its name when it is whole: a process that dies half-way leaves no half a year. A
 * file of another edition makes way. Where another process was first, its file stays.
 */
export async function createYearFile(
  file: string,
  { ended, now }: { readonly ended: Date; readonly now: () => Date },
  make: (history: History) => Promise<void>,
): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const work = mkdtempSync(`${file}.making-`)
  try {
    const draft = path.join(work, 'year.sqlite')
    const { history } = openOrThrow(draft, now)
    try {
      await make(history)
      history.settings.set(settingKey, { edition, ended: ended.toISOString() })
    } finally {
      history.close()
    }
    if (yearIn(file, now) !== null) return
    for (const part of parts)
      if (existsSync(file + part)) renameSync(file + part, path.join(work, `old${part}`))
    linkSync(draft, file)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function openOrThrow(file: string, now: () => Date): Extract<Opening, { status: 'open' }> {
  const opening = openHistory(file, { now })
  if (opening.status === 'refused') throw expected('refused', opening.message, opening.hint)
  return opening
}
