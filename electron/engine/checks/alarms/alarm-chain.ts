import { known, type Read } from '../../../../shared/domain/evidence'
import type { Ruling, Verdict } from '../../../../shared/domain/finding'
import type { Trail } from '../../../../shared/domain/inputs/cloudtrail'
import { linkOf, type Links, type Watched } from './alarm-link'
import { bestRuling } from '../best-ruling'
import type { About } from '../define-check'
import { fail, weigh } from '../judge'
import { oneOfEachTrail } from '../trails/one-of-each-trail'
import { recordsAll } from '../trails/records-all'

export interface Chain extends Links {
  readonly trails: readonly Trail[]
}

/**
 * Follows an event from the trail to the people: a recording trail of all Regions, its log group, a metric filter that
 * counts the event, an alarm on the metric, a topic, somebody who has confirmed to be told.
 *
 * @see CIS AWS Foundations Benchmark 7.0, section 5
 */
export function judgeAlarm(chain: Chain, watched: Watched, { account }: About): Verdict {
  const streaming = oneOfEachTrail(chain.trails).filter(
    (trail) => trail.multiRegion && trail.logGroup !== null,
  )
  const links = streaming.flatMap((trail) => {
    const recording = recordsAll(trail)
    if (recording.known && !recording.value) return []
    const link = linkOf(trail, chain, watched, account)
    return [{ ...link, ruling: onlyIf(recording, link.ruling) }]
  })
  const evidence = {
    logGroups: known(streaming.map(({ logGroup }) => logGroup)),
    filters: known(links.flatMap(({ filters }) => filters)),
    alarms: known(links.flatMap(({ alarms }) => alarms)),
  }
  // One trail whose chain is whole is enough; one that may be whole keeps the others from failing.
  return weigh(
    account,
    evidence,
    () =>
      bestRuling(links.map(({ ruling }) => ruling)) ??
      known(fail('No active trail of all Regions streams to a log group.')),
  )
}

/** A trail that may be stopped can only fail for certain. */
const onlyIf = (recording: Read<boolean>, ruling: Read<Ruling>): Read<Ruling> =>
  recording.known || (ruling.known && ruling.value.outcome === 'fail') ? ruling : recording
