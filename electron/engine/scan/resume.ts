import { expected, type Expected } from '../../../shared/contract/reply'
import type { ScanDeps, ScanOrder } from './scan-deps'

const refused = (message: string): Expected =>
  expected('refused', message, 'Start a new scan; what this one had read stays in history.')

/**
 * Takes up a scan that was cut short: same id, same plan, only the units that it left open. Throws an `Expected` where it
 * cannot go on: it counts already or never had a plan, a later scan counts, or another version planned it.
 */
export function resumeOrder(
  { history, appVersion }: Pick<ScanDeps, 'history' | 'appVersion'>,
  scanId: string,
): ScanOrder & { readonly startedAt: string } {
  const scan = history.scans.get(scanId)
  if (scan === null)
    throw expected('not-found', 'There is no such scan.', 'Look at the list of scans for its id.')
  const { profile, scope, startedAt, accountId, targetId } = scan
  if (scan.status === 'running') throw expected('busy', 'This scan is running.', 'Wait until it ends.')
  if (accountId === null || targetId === null) throw refused('This scan never got into its account.')
  if (scan.seq !== null) throw refused('This scan has ended and counts.')
  if (history.scans.resumable(targetId)?.id !== scanId)
    throw refused('A later scan of this account is there already.')
  if (scan.appVersion !== appVersion) throw refused(`This scan was planned by Triad ${scan.appVersion}.`)
  return { scanId, profile, scope, startedAt, resumes: accountId, calls: scan.callsByOperation }
}
