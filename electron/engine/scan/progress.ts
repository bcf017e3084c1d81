import type { EngineEvent } from '../../../shared/contract/events'
import type { Progress } from '../../../shared/contract/views'
import type { ScanUnit } from '../../../shared/domain/scan'

/** At most ten events a second a scan: more than an eye follows, and a Worker's messages are not free. */
const pauseMs = 100

export interface ProgressReport {
  current(): Progress
  /** Tells that there is this scan, before anything is read. */
  begin(): void
  change(over: Partial<Progress>): void
  planned(units: readonly ScanUnit[], ended: readonly ScanUnit[]): void
  unitEnded(unit: ScanUnit, calls: number): void
  /** The last word about this scan; nothing is sent after it. */
  end(over: Pick<Progress, 'status' | 'problem'>): void
}

const countBy = (units: readonly ScanUnit[], service: string) =>
  units.filter((unit) => unit.service === service).length

/** How far one scan is, as a value and as events that never come more often than a window can use. */
export function createProgress(deps: {
  readonly scanId: string
  readonly profile: string
  readonly startedAt: string
  readonly send: (event: EngineEvent) => void
}): ProgressReport {
  const { send, ...start } = deps
  let progress: Progress = {
    ...start,
    status: 'running',
    accountId: null,
    targetId: null,
    step: 'signing-in',
    unitsPlanned: 0,
    unitsEnded: 0,
    calls: 0,
    services: [],
    problem: null,
  }
  let timer: NodeJS.Timeout | undefined
  let waiting = false

  const say = () => {
    waiting = false
    send({ type: 'scan.progressed', progress })
    timer = setTimeout(() => {
      timer = undefined
      if (waiting) say()
    }, pauseMs)
    timer.unref()
  }
  const change = (over: Partial<Progress>) => {
    progress = { ...progress, ...over }
    waiting = true
    if (timer === undefined) say()
  }

  return {
    current: () => progress,
    begin: () => {
      change({})
    },
    change,
    planned(units, ended) {
      const services = [...new Set(units.map(({ service }) => service))].sort()
      change({
        step: 'reading',
        unitsPlanned: units.length,
        unitsEnded: ended.length,
        services: services.map((service) => ({
          service,
          planned: countBy(units, service),
          ended: countBy(ended, service),
        })),
      })
    },
    unitEnded({ service }, calls) {
      change({
        calls,
        unitsEnded: progress.unitsEnded + 1,
        services: progress.services.map((row) =>
          row.service === service ? { ...row, ended: row.ended + 1 } : row,
        ),
      })
    },
    end(over) {
      clearTimeout(timer)
      progress = { ...progress, ...over, step: 'ended' }
      send({ type: 'scan.ended', progress })
    },
  }
}
