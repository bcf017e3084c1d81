import { setImmediate as nextTurn } from 'node:timers/promises'
import type PQueue from 'p-queue'
import type { Slice } from '../../../shared/domain/inputs'
import type { ScanUnit } from '../../../shared/domain/scan'
import type { Session } from '../aws/session'
import { faultTrace, faultWords } from '../scrub'
import type { Connection } from './connection'
import { closedByPolicy, refusalsThatClose, refusedFor } from './refusals'

/** Why a unit did not end; `null` where it did. */
export interface Unread {
  readonly unit: ScanUnit
  readonly reason: 'credentials-expired' | 'unexpected'
  readonly detail: string
  /** What a person can do about it. */
  readonly hint: string
}

export interface Reading {
  /** Units still to be read, in the order of the plan. */
  readonly units: readonly ScanUnit[]
  /** What an earlier run of this scan read in the Region. */
  readonly kept: (region: string) => readonly Slice[]
  readonly regionsWithResources: ReadonlySet<string>
  readonly connection: Connection
  readonly queue: PQueue
  readonly signal: AbortSignal
  /** Reads one unit. May throw only for a programming error. */
  readonly collect: (session: Session, unit: ScanUnit) => Promise<readonly Slice[]>
  /** What a unit amounts to that is not asked because its Region is closed. */
  readonly refused: (unit: ScanUnit) => readonly Slice[]
  /** Commits one unit. */
  readonly keep: (unit: ScanUnit, slices: readonly Slice[]) => void
  /** Says that the scan waits for a new sign-in, or that it goes on. */
  readonly paused: (waiting: boolean) => void
  readonly log: (line: string) => void
}

type Outcome = 'open' | 'closed' | 'not-ended'

/**
 * Reads the units, bounded by the queue that all scans share; each is committed as it ends. Ends early where the signal
 * aborts or a sign-in cannot be renewed. A unit that throws costs itself.
 */
export async function readUnits(reading: Reading): Promise<readonly Unread[]> {
  const { units, kept, regionsWithResources, connection, queue, signal, keep } = reading
  const unread: Unread[] = []
  let stopped: Omit<Unread, 'unit'> | null = null

  const isOver = () => signal.aborted

  async function readOne(unit: ScanUnit): Promise<Outcome> {
    while (!isOver()) {
      if (stopped !== null) {
        unread.push({ unit, ...stopped })
        return 'not-ended'
      }
      const session = connection.session()
      const slices = await reading.collect(session, unit)
      if (isOver()) break
      if (!slices.some((slice) => refusedFor('credentials-expired', slice))) {
        connection.proved()
        keep(unit, slices)
        return closedByPolicy(slices) ? 'closed' : 'open'
      }
      reading.paused(true)
      const failure = await connection.renew(session)
      if (isOver()) break
      reading.paused(false)
      if (failure !== null)
        stopped ??= { reason: 'credentials-expired', detail: failure.message, hint: failure.hint }
    }
    return 'not-ended'
  }

  async function readGuarded(unit: ScanUnit): Promise<Outcome> {
    // Committing a unit is synchronous, and a tape answers at once: events and questions get their turn in between.
    await nextTurn()
    try {
      return await readOne(unit)
    } catch (error) {
      reading.log(`${unit.service} in ${unit.region}: ${faultTrace(error)}`)
      unread.push({
        unit,
        reason: 'unexpected',
        detail: `Reading ${unit.service} in ${unit.region} failed: ${faultWords(error)}`,
        hint: 'Resume the scan; if it stays, `triad doctor` says more.',
      })
      return 'not-ended'
    }
  }

  // A unit near the start of its own plan goes first, so that scans side by side advance side by side.
  async function enqueue(unit: ScanUnit): Promise<Outcome> {
    try {
      return await queue.add(() => readGuarded(unit), { signal, priority: -units.indexOf(unit) })
    } catch (error) {
      // The queue stops waiting as soon as the signal aborts, whatever a call does: a cancel takes no second.
      if (signal.aborted) return 'not-ended'
      throw error
    }
  }

  async function readRegion(region: string): Promise<void> {
    const here = units.filter((unit) => unit.region === region)
    const mayBeClosed = region !== 'global' && !regionsWithResources.has(region)
    const probes = mayBeClosed ? here.slice(0, refusalsThatClose) : here
    const outcomes = await Promise.all(probes.map(enqueue))
    const rest = here.slice(probes.length)
    const before = kept(region)
    const closed =
      outcomes.every((outcome) => outcome === 'closed') && (before.length === 0 || closedByPolicy(before))
    if (closed && !signal.aborted) for (const unit of rest) keep(unit, reading.refused(unit))
    else await Promise.all(rest.map(enqueue))
  }

  await Promise.all([...new Set(units.map(({ region }) => region))].map(readRegion))
  return unread
}
