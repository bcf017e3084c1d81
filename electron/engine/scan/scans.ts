import PQueue from 'p-queue'
import type { EngineEvent } from '../../../shared/contract/events'
import { expected } from '../../../shared/contract/reply'
import type { Progress } from '../../../shared/contract/views'
import type { ScanScope } from '../../../shared/domain/scan'
import { strangersIn } from './choose-checks'
import { createProgress, type ProgressReport } from './progress'
import { resumeOrder } from './resume'
import { cancelled, runScan } from './run-scan'
import { expectationsOf, type ScanDeps, type ScanOrder } from './scan-deps'
import { cutShort } from './scan-ends'

/** Units read at once, over all scans: enough for speed, and polite. */
const unitsAtOnce = 8
/** Profiles signed in and read side by side. */
const scansAtOnce = 4

export interface ScansDeps extends Omit<ScanDeps, 'units'> {
  readonly newId: () => string
  readonly send: (event: EngineEvent) => void
  /** Takes back what a person is being asked for this profile. */
  readonly giveUpQuestions: (profile: string) => void
}

interface Running {
  readonly progress: ProgressReport
  readonly abort: AbortController
  readonly ended: Promise<void>
}

export interface Scans {
  /** Starts one scan a profile, side by side; answers their ids at once. Throws an `Expected` and starts none where it cannot. */
  readonly start: (profiles: readonly string[], scope: ScanScope) => readonly string[]
  /** Goes on with a scan that was cut short: same id, only the units that it left open. Throws an `Expected` where it cannot. */
  readonly resume: (scanId: string) => string
  /** Scans that are not under way are left alone. Units that have ended are kept. */
  readonly cancel: (scanIds: readonly string[]) => void
  readonly active: () => readonly Progress[]
  /** Cancels what runs and waits until its end is written. */
  readonly close: () => Promise<void>
}

/** The scans under way. */
export function createScans(deps: ScansDeps): Scans {
  const { history, catalogue, now, newId, send } = deps
  const units = new PQueue({ concurrency: unitsAtOnce })
  const profiles = new PQueue({ concurrency: scansAtOnce })
  const running = new Map<string, Running>()

  function run(order: ScanOrder, startedAt: string): string {
    const { scanId, profile } = order
    const progress = createProgress({ scanId, profile, startedAt, send })
    const abort = new AbortController()
    // Before anything is awaited: whoever has the scan's id has heard of it, so that no window closes over a scan that signs in.
    progress.begin()
    const ended = runInTurn(order, progress, abort.signal).finally(() => running.delete(scanId))
    running.set(scanId, { progress, abort, ended })
    return scanId
  }

  /** One that is cancelled while it waits for its turn ends at once; one that runs ends by itself. */
  async function runInTurn(order: ScanOrder, progress: ProgressReport, signal: AbortSignal): Promise<void> {
    let walk: Promise<void> | undefined
    try {
      await profiles.add(() => (walk = runScan({ ...deps, units }, order, progress, signal)), { signal })
    } catch (error) {
      if (!signal.aborted) throw error
      if (walk) await walk
      else cutShort(deps, order.scanId, progress, cancelled, order.calls)
    }
  }

  function refuseIfBusy(names: readonly string[]): void {
    const busy = active().map(({ profile }) => profile)
    const [name] = names.filter((each) => busy.includes(each))
    if (name !== undefined)
      throw expected('busy', `${name} is being scanned already.`, 'Wait until that scan ends, or cancel it.')
  }

  /** A scan has ended for whoever hears of it, a moment before its last promise has. */
  const active = () =>
    [...running.values()].map(({ progress }) => progress.current()).filter(({ step }) => step !== 'ended')

  function cancel(scanIds: readonly string[]): void {
    for (const scanId of scanIds) {
      const scan = running.get(scanId)
      if (scan === undefined) continue
      scan.abort.abort()
      deps.giveUpQuestions(scan.progress.current().profile)
    }
  }

  return {
    start(names, scope) {
      const strangers = strangersIn(expectationsOf(catalogue), scope)
      if (strangers.length > 0)
        throw expected(
          'bad-request',
          `No check or service is named ${strangers.join(', ')}.`,
          'Correct the name: a scan of nothing would look clean.',
        )
      refuseIfBusy(names)
      const startedAt = now().toISOString()
      return [...new Set(names)].map((profile) => {
        const order = { scanId: newId(), profile, scope, resumes: null, calls: {} }
        history.scans.start({ id: order.scanId, profile, startedAt, appVersion: deps.appVersion, scope })
        return run(order, startedAt)
      })
    },
    resume(scanId) {
      const { startedAt, ...order } = resumeOrder(deps, scanId)
      refuseIfBusy([order.profile])
      if (!history.scans.resume(scanId)) throw new Error(`Scan ${scanId} could not be taken up again.`)
      return run(order, startedAt)
    },
    cancel,
    active,
    async close() {
      cancel([...running.keys()])
      await Promise.all([...running.values()].map(({ ended }) => ended))
    },
  }
}
