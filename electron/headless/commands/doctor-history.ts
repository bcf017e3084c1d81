import { existsSync } from 'node:fs'
import path from 'node:path'
import { historyFile } from '../../engine/paths'
import { openHistory } from '../../engine/store/open-history'
import { isExpected } from '../../../shared/contract/reply'
import type { Looked } from './looked'

const what = 'history'

/** Reads the whole history file and says what is wrong with it. A missing one is not made. */
export function lookAtHistory(named: string | undefined): readonly Looked[] {
  try {
    return [lookAtFile(named === undefined ? historyFile('live') : path.resolve(named))]
  } catch (error) {
    if (!isExpected(error)) throw error
    return [{ what, state: 'wrong', detail: error.message, next: error.trouble.hint, holds: 'history' }]
  }
}

function lookAtFile(file: string): Looked {
  if (!existsSync(file))
    return { what, state: 'absent', detail: `${file} is made by the first scan.`, next: '' }
  const opening = openHistory(file, { now: () => new Date() })
  if (opening.status === 'refused')
    return { what, state: 'wrong', detail: opening.message, next: opening.hint, holds: 'history' }
  const { history } = opening
  try {
    const damage = history.check()
    if (damage.length > 0)
      return {
        what,
        state: 'wrong',
        detail: `${file} is damaged: ${damage.slice(0, 3).join('; ')}`,
        next: 'Close every window of Triad and open it again: it is repaired, and nothing is deleted.',
        holds: 'history',
      }
    return { what, state: 'fine', detail: `${file}, read by SQLite ${history.sqlite}, is whole.`, next: '' }
  } finally {
    history.close()
  }
}
