import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Verdict } from '../../../../shared/domain/finding'
import type { ObjectEvents, Trail } from '../../../../shared/domain/inputs/cloudtrail'
import type { About } from '../define-check'
import { fail, pass, weigh } from '../judge'
import { oneOfEachTrail } from './one-of-each-trail'
import { anyOf, both } from '../unread-logic'

/** Whether a trail that covers every Region and is running keeps one kind of object events of all buckets. */
export function judgeObjectEvents(
  trails: readonly Trail[],
  kind: keyof ObjectEvents,
  { account, partition }: About,
): Verdict {
  const candidates = oneOfEachTrail(trails).filter(({ multiRegion }) => multiRegion)
  const keeps = (trail: Trail): Read<boolean> =>
    both(
      trail.logging,
      mapRead(trail.objectEvents, (kept) =>
        kept[kind].some((begin) => `arn:${partition}:s3:::`.startsWith(begin)),
      ),
    )
  return weigh(account, { multiRegionTrails: known(candidates.map(toEvidence)) }, () =>
    mapRead(anyOf(candidates.map(keeps)), (kept) =>
      kept
        ? pass
        : fail(`No trail that covers all Regions is recording the ${kind} of objects in all buckets.`),
    ),
  )
}

const toEvidence = ({ arn, logging, objectEvents }: Trail) => ({ arn, logging, objectEvents })
