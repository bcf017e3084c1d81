import { known, unread, type Read } from '../../../shared/domain/evidence'
import type { Resource, Ruling, Verdict } from '../../../shared/domain/finding'
import type { Alarm, MetricFilter } from '../../../shared/domain/inputs/cloudwatch'
import type { Trail } from '../../../shared/domain/inputs/cloudtrail'
import type { About } from './define-check'
import { parsePattern } from './filter-pattern'
import { fail, notApplicable, passWithNote, weigh } from './judge'
import { matchesPattern, type LogEvent } from './matches-pattern'
import { oneOfEachTrail } from './one-of-each-trail'
import { recordsAll } from './records-all'

/** What an alarm has to be about, told by examples. */
export interface Watched {
  /** The check that asks, which is named where a pattern is not understood. */
  readonly checkId: string
  /** What happens, in a phrase that follows "catches". */
  readonly what: string
  /** Every one of these must be counted. */
  readonly alarming: readonly LogEvent[]
  /** None of these: a filter that counts everything warns of nothing. */
  readonly ordinary: readonly LogEvent[]
}

export interface Chain {
  readonly trails: readonly Trail[]
  readonly filters: readonly MetricFilter[]
  readonly alarms: readonly Alarm[]
}

/**
 * Follows an event from the trail to the people: a recording trail of all Regions, its log group, a metric filter that
 * counts the event, an alarm on the metric, a topic. Who is subscribed to the topic is not read, so a pass says so.
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
  return weigh(account, evidence, () => best(links.map(({ ruling }) => ruling)))
}

/** A trail that may be stopped can only fail for certain. */
const onlyIf = (recording: Read<boolean>, ruling: Read<Ruling>): Read<Ruling> =>
  recording.known || (ruling.known && ruling.value.outcome === 'fail') ? ruling : recording

interface Link {
  readonly filters: readonly string[]
  readonly alarms: readonly string[]
  readonly ruling: Read<Ruling>
}

const elsewhere = 'The log group of its trail belongs to another account and is not visible from here.'

function linkOf(trail: Trail, { filters, alarms }: Chain, watched: Watched, account: Resource): Link {
  const group = trail.logGroup?.split(':') ?? []
  if (group[4] !== account.arn.split(':')[4])
    return { filters: [], alarms: [], ruling: known(notApplicable(elsewhere)) }
  const near = filters.filter(({ region, logGroup }) => region === group[3] && logGroup === group[6])
  const parsed = near.map((filter) => ({ filter, pattern: parsePattern(filter.pattern) }))
  const catching = parsed.flatMap(({ filter, pattern }) =>
    pattern !== null && catches((event) => matchesPattern(pattern, event), watched) ? [filter] : [],
  )
  const ringing = alarms.filter(({ region, metrics }) =>
    catching.some(
      (filter) =>
        region === filter.region &&
        filter.metrics.some((metric) => metrics.some((other) => isSame(metric, other))),
    ),
  )
  const names = { filters: catching.map(({ name }) => name), alarms: ringing.map(({ name }) => name) }
  const strange = parsed.find(({ pattern }) => pattern === null)
  return { ...names, ruling: ruleOn(ringing, catching, strange?.filter, watched) }
}

const isSame = (one: MetricFilter['metrics'][number], other: MetricFilter['metrics'][number]): boolean =>
  one.name === other.name && one.namespace === other.namespace

const catches = (counts: (event: LogEvent) => boolean, { alarming, ordinary }: Watched): boolean =>
  alarming.every(counts) && !ordinary.some(counts)

function ruleOn(
  ringing: readonly Alarm[],
  [filter]: readonly MetricFilter[],
  strange: MetricFilter | undefined,
  { checkId, what }: Watched,
): Read<Ruling> {
  const heard = ringing.find(({ actionsEnabled, topics }) => actionsEnabled && topics.length > 0)
  if (heard !== undefined)
    return known(
      passWithNote(
        `The alarm “${heard.name}” tells a topic; see for yourself that someone is subscribed to it.`,
      ),
    )
  if (strange !== undefined) {
    const detail = `The pattern of the metric filter “${strange.name}” is not understood.`
    return unread({ operation: checkId, region: strange.region, reason: 'unexpected', detail })
  }
  if (filter === undefined) return known(fail(`No metric filter of the trail's log group catches ${what}.`))
  const [alarm] = ringing
  return known(
    fail(
      alarm === undefined
        ? `No alarm watches the metric of the filter “${filter.name}”.`
        : `The alarm “${alarm.name}” tells no topic.`,
    ),
  )
}

/** One trail whose chain is whole is enough; one that may be whole keeps the others from failing. */
function best(rulings: readonly Read<Ruling>[]): Read<Ruling> {
  const found = (outcome: Ruling['outcome']) =>
    rulings.find((ruling) => ruling.known && ruling.value.outcome === outcome)
  return (
    found('pass') ??
    rulings.find((ruling) => !ruling.known) ??
    found('not-applicable') ??
    found('fail') ??
    known(fail('No active trail of all Regions streams to a log group.'))
  )
}
