import type { Gap } from '../../../shared/domain/evidence'
import type { Slice } from '../../../shared/domain/inputs'
import type { ScanUnit } from '../../../shared/domain/scan'
import { faultTrace, faultWords } from '../scrub'
import { isRefusal } from '../aws/refusal'
import type { Session } from '../aws/session'
import type { Collector, Place } from './define-collector'
import { collectorsOf } from './plan-units'

export interface Collecting {
  readonly signal: AbortSignal
  /** Told of programming errors, which cost their own slice only. */
  readonly log: (line: string) => void
}

/**
 * Reads everything of one service in one Region. Never rejects: a list that was refused is a gap in its slice, and so is
 * one whose collector is broken. A unit that was cancelled comes back with `cancelled` gaps and is not worth keeping.
 *
 * @param collectors all that were chosen for the scan; those of other units are left alone
 */
export function collectUnit(
  unit: ScanUnit,
  collectors: readonly Collector[],
  session: Pick<Session, 'account' | 'at'>,
  collecting: Collecting,
): Promise<readonly Slice[]> {
  const { account } = session
  const { region } = unit
  const place: Place = { account, region, connect: session.at(region), signal: collecting.signal }
  return Promise.all(collectorsOf(unit, collectors).map((collector) => slice(collector, place, collecting)))
}

async function slice(collector: Collector, place: Place, { signal, log }: Collecting): Promise<Slice> {
  const { input, operations, offeredIn } = collector
  const { region, account } = place
  const [operation = input] = operations
  const empty = { input, region, items: [], gaps: [], notOffered: [] }
  if (offeredIn?.includes(account.partition) === false) {
    const reason = `AWS does not offer this in the partition ${account.partition}.`
    return { ...empty, notOffered: [{ operation, region, reason }] }
  }
  try {
    return { ...empty, items: await collector.collect(place) }
  } catch (error) {
    if (isRefusal(error)) {
      const { gap, notOffered } = error
      return notOffered
        ? { ...empty, notOffered: [{ operation: gap.operation, region, reason: gap.detail }] }
        : { ...empty, gaps: [{ ...gap, region }] }
    }
    const detail = faultWords(error)
    if (!signal.aborted) log(`The collector of ${input} failed in ${region}: ${faultTrace(error)}`)
    const gap: Gap = {
      operation,
      region,
      reason: signal.aborted ? 'cancelled' : 'unexpected',
      detail,
    }
    return { ...empty, gaps: [gap] }
  }
}
