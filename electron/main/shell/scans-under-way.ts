import type { EngineEvent } from '../../../shared/contract/events'
import type { Progress } from '../../../shared/contract/views'
import type { Engine } from '../../engine/engine-host'

export interface ScansUnderWay {
  /** Profiles that are being scanned at the moment. */
  readonly profiles: () => readonly string[]
  /** Hears each time one begins or ends. */
  readonly onChange: (hear: () => void) => void
  /** Hears of all scans that ended, once none is under way any more. */
  readonly onQuiet: (hear: (ended: readonly Progress[]) => void) => void
}

/** Follows the engine's events: the shell asks before it ends a scan, and tells when all have ended. */
export function followScans(engine: Pick<Engine, 'listen'>): ScansUnderWay {
  const running = new Map<string, string>()
  const changed: (() => void)[] = []
  const quiet: ((ended: readonly Progress[]) => void)[] = []
  let ended: Progress[] = []

  const change = (): void => {
    for (const hear of changed) hear()
    if (running.size > 0 || ended.length === 0) return
    const all = ended
    ended = []
    for (const hear of quiet) hear(all)
  }

  engine.listen((event: EngineEvent) => {
    if (event.type === 'scan.progressed') {
      const { scanId, profile } = event.progress
      if (running.has(scanId)) return
      running.set(scanId, profile)
      change()
    } else if (event.type === 'scan.ended') {
      running.delete(event.progress.scanId)
      ended.push(event.progress)
      change()
    } else if (event.type === 'engine.restarted') {
      running.clear()
      change()
    }
  })
  return {
    profiles: () => [...running.values()],
    onChange: (hear) => void changed.push(hear),
    onQuiet: (hear) => void quiet.push(hear),
  }
}
