import { expected } from '../../../shared/contract/reply'
import type { ChecklistEntry, TargetView } from '../../../shared/contract/views'
import type { FrameworkId } from '../../../shared/domain/framework'
import type { FrameworkFigures } from '../evaluate/framework'
import type { Accounts, Ports } from '../ports'
import type { Hear } from '../scan/event-stream'
import type { MfaQuestions } from '../scan/mfa-questions'
import type { Catalogue } from '../scan/scan-deps'
import type { Scans } from '../scan/scans'
import type { History } from '../store/history'
import type { ScanRecord } from '../store/scan-view'
import type { MoveBetween } from './move-between'
import type { Standing } from './standing'

/** What the handlers share. */
export interface HandlerDeps {
  readonly ports: Pick<Ports, 'now' | 'mode' | 'historyFile' | 'printPdf'>
  readonly appVersion: string
  readonly catalogue: Catalogue
  readonly history: History
  /** What opening the history found that a person must know. */
  readonly notices: readonly { readonly message: string; readonly hint: string }[]
  readonly accounts: Accounts
  readonly scans: Scans
  readonly questions: MfaQuestions
  /** Of a target as it stands. */
  readonly standing: (target: TargetView) => Standing
  readonly checklist: (target: TargetView) => readonly ChecklistEntry[]
  readonly framework: (target: TargetView, id: FrameworkId) => FrameworkFigures
  readonly moveBetween: MoveBetween
  readonly newId: () => string
  readonly send: Hear
  /** Lets what was decided about a target, or (`null`) about all, count now, and says so. */
  readonly decided: (targetId: string | null) => void
}

/** Throws an `Expected` for an id that history does not know. */
export function needTarget(history: History, targetId: string): TargetView {
  const target = history.targets.get(targetId)
  if (target === null)
    throw expected('not-found', 'There is no such account here.', 'Scan a profile to add its account.')
  return target
}

/** The scan whose evidence an entry's figures rest on: the entry itself, or the scan before a decision. */
export function evidenceOf(history: History, entryId: string): ScanRecord | null {
  const entry = history.scans.get(entryId)
  return entry?.restsOn ? history.scans.get(entry.restsOn) : entry
}
