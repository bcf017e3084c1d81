import type { CallCounts } from '../aws/session'
import { faultWords } from '../scrub'
import type { ProgressReport } from './progress'
import type { ScanDeps } from './scan-deps'

/** Trouble in words a person can act on. */
export interface Problem {
  readonly message: string
  readonly hint: string
}

export const wordsOf = (error: unknown): Problem => ({
  message: `The scan could not go on: ${faultWords(error)}`,
  hint: 'What it had read is kept. Resume it; if it stays, `triad doctor` says more.',
})

/** As history keeps it: one line. */
export const toLine = (problem: Problem | null): string | null =>
  problem && `${problem.message} ${problem.hint}`

/** An end without a judgement. */
export interface CutShort {
  readonly status: 'cancelled' | 'failed' | 'interrupted'
  readonly problem: Problem | null
}

/** Ends a scan without a judgement. What it had read is kept; its findings and scores stay what they were. */
export function cutShort(
  { history, now, log }: Pick<ScanDeps, 'history' | 'now' | 'log'>,
  scanId: string,
  progress: ProgressReport,
  { status, problem }: CutShort,
  calls: CallCounts,
): void {
  try {
    history.scans.end(scanId, { status, endedAt: now().toISOString(), calls, problem: toLine(problem) })
  } catch (error) {
    // A full disk refuses this too. The row still says `running`; the next start marks it interrupted.
    log(`The end of scan ${scanId} could not be written: ${String(error)}`)
  }
  progress.end({ status, problem: problem && { message: problem.message, hint: problem.hint } })
}
