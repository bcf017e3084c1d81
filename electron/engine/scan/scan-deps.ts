import type PQueue from 'p-queue'
import type { InputKey } from '../../../shared/domain/inputs'
import type { ScanScope } from '../../../shared/domain/scan'
import type { CallCounts } from '../aws/session'
import type { Check, Expectation } from '../checks/define-check'
import type { ManualCheck } from '../checks/define-manual-check'
import type { Collector } from '../collect/define-collector'
import type { Accounts } from '../ports'
import type { History } from '../store/history'

/** What there is to judge and to read. The product ships one; tests plant broken ones. */
export interface Catalogue {
  readonly checks: readonly Check[]
  /** Decided by what people state, not by what is read. */
  readonly manual: readonly ManualCheck[]
  readonly version: string
  readonly loadCollectors: (inputs: readonly InputKey[]) => Promise<readonly Collector[]>
}

/** Everything that is scored and listed, whoever decides it. */
export const expectationsOf = ({
  checks,
  manual,
}: Pick<Catalogue, 'checks' | 'manual'>): readonly Expectation[] => [...checks, ...manual]

/** What every scan of one engine shares. */
export interface ScanDeps {
  readonly history: History
  readonly accounts: Accounts
  readonly catalogue: Catalogue
  readonly appVersion: string
  readonly now: () => Date
  readonly log: (line: string) => void
  /** Bounds the units that are read at once, over all scans. */
  readonly units: PQueue
}

/** One scan whose row is in history: a new one, or one that is taken up again. */
export interface ScanOrder {
  readonly scanId: string
  readonly profile: string
  readonly scope: ScanScope
  /** The account an earlier run of it read, where only the units that it left open are to be read. */
  readonly resumes: string | null
  /** What an earlier run of it has sent. */
  readonly calls: CallCounts
}
