import { operationsOf } from '../collect/operations'
import { chooseChecks } from './choose-checks'
import { openConnection, type Connection } from './connection'
import { finishScan } from './finish-scan'
import type { ProgressReport } from './progress'
import { readScan } from './read-scan'
import type { ScanDeps, ScanOrder } from './scan-deps'
import { cutShort, wordsOf, type Problem } from './scan-ends'

/**
 * One profile from its credentials to its score. Never rejects, so that a scan that fails costs no other one anything.
 * Whatever ends it early keeps the units that had ended: cancelled by a person; interrupted where credentials end and
 * cannot be renewed, for that is a pause until someone signs in; failed where there was no identity.
 */
export async function runScan(
  deps: ScanDeps,
  order: ScanOrder,
  progress: ProgressReport,
  signal: AbortSignal,
): Promise<void> {
  const { catalogue, accounts, log } = deps
  const { scanId, scope, resumes } = order
  let connection: Connection | undefined
  const end = (status: 'cancelled' | 'failed' | 'interrupted', problem: Problem | null): void =>
    cutShort(deps, scanId, progress, { status, problem, calls: connection?.calls() ?? order.calls })
  /** A scan that has read something before is only paused by what fails a new one. */
  const fail = (problem: Problem) => end(resumes === null ? 'failed' : 'interrupted', problem)
  try {
    if (signal.aborted) return end('cancelled', null)
    const collectors = await catalogue.loadCollectors(chooseChecks(catalogue.checks, scope).inputs)
    const opened = await openConnection(accounts, order, operationsOf(collectors), signal)
    if (opened.status === 'open') connection = opened.connection
    if (signal.aborted) return end('cancelled', null)
    if (opened.status === 'failed') return fail(opened)
    const read = await readScan(deps, order, { collectors, connection: opened.connection, progress, signal })
    if (signal.aborted) return end('cancelled', null)
    if (read.status === 'refused') return fail(read)
    if (read.status === 'paused') return end('interrupted', read)
    progress.change({ step: 'judging' })
    const { status, problem } = finishScan(deps, scanId, {
      account: opened.connection.session().account,
      calls: opened.connection.calls(),
      collectors,
      unread: read.unread,
    })
    progress.end({ status, problem })
  } catch (error) {
    log(`Scan ${scanId}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    end('interrupted', wordsOf(error))
  } finally {
    connection?.close()
  }
}
