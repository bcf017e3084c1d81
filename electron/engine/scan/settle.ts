import type { EngineEvent } from '../../../shared/contract/events'
import { revise, type ReviseDeps } from './revise'

export interface SettleDeps extends ReviseDeps {
  readonly send: (event: EngineEvent) => void
  readonly log: (line: string) => void
}

/** Decisions that count from the moment they are taken to the moment they end, whether anybody scans or not. */
export function createSettling(deps: SettleDeps) {
  const { history, now, send, log } = deps
  let since = ''
  /** What was decided about a target, or about all, counts now. */
  function decided(targetId: string | null): void {
    const concerned = targetId === null ? history.targets.list().map(({ id }) => id) : [targetId]
    const moved = concerned.filter((id) => revise(deps, id) !== null)
    if (moved.length > 0) send({ type: 'decisions.changed', targetIds: moved })
  }
  return {
    decided,
    /**
     * Catches up with decisions that ended, and with those that a process died over. A history that cannot be written
     * now is said in the log and tried again.
     */
    settle: (): void => {
      const at = now().toISOString()
      try {
        const { suppressions, attestations } = history
        const moved = new Set([...suppressions.moved(since, at), ...attestations.moved(since, at)])
        for (const targetId of moved) decided(targetId)
        since = at
      } catch (error) {
        log(`Decisions that have ended could not be taken back yet: ${String(error)}`)
      }
    },
  }
}
