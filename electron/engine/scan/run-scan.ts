import { operationsOf } from '../collect/operations'
import { faultTrace } from '../scrub'
import { chooseChecks } from './choose-checks'
import { openConnection, type Connection } from './connection'
import { finishScan, type Finish } from './finish-scan'
import type { ProgressReport } from './progress'
import { readScan } from './read-scan'
import type { ScanDeps, ScanOrder } from './scan-deps'
import { cutShort, wordsOf, type CutShort } from './scan-ends'

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
  let connection: Connection | undefined
  const walk = async (): Promise<Finish | CutShort> => {
    const isOver = () => signal.aborted
    const { checks, loadCollectors } = deps.catalogue
    const collectors = await loadCollectors(chooseChecks(checks, order.scope).inputs)
    const opened = await openConnection(deps.accounts, order, operationsOf(collectors), signal)
    if (opened.status === 'open') connection = opened.connection
    if (isOver()) return cancelled
    if (opened.status === 'failed') return failed(order, opened)
    const read = await readScan(deps, order, { collectors, connection: opened.connection, progress, signal })
    if (isOver()) return cancelled
    if (read.status === 'refused') return failed(order, read)
    if (read.status === 'paused') return { status: 'interrupted', problem: read }
    progress.change({ step: 'judging' })
    return finishScan(deps, order.scanId, {
      account: opened.connection.session().account,
      calls: opened.connection.calls(),
      collectors,
      unread: read.unread,
    })
  }
  try {
    const end = await walk()
    if (isFinish(end)) progress.end(end)
    else cutShort(deps, order.scanId, progress, end, connection?.calls() ?? order.calls)
  } catch (error) {
    deps.log(`Scan ${order.scanId}: ${faultTrace(error)}`)
    const end = { status: 'interrupted', problem: wordsOf(error) } as const
    cutShort(deps, order.scanId, progress, end, connection?.calls() ?? order.calls)
  } finally {
    connection?.close()
  }
}

const isFinish = (end: Finish | CutShort): end is Finish =>
  end.status === 'complete' || end.status === 'partial'

export const cancelled: CutShort = { status: 'cancelled', problem: null }

/** A scan that has read something before is only paused by what fails a new one. */
const failed = ({ resumes }: ScanOrder, problem: NonNullable<CutShort['problem']>): CutShort => ({
  status: resumes === null ? 'failed' : 'interrupted',
  problem,
})
