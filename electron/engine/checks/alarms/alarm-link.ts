import { known, unread, type Read } from '../../../../shared/domain/evidence'
import type { Resource, Ruling } from '../../../../shared/domain/finding'
import type { Trail } from '../../../../shared/domain/inputs/cloudtrail'
import type { Alarm, MetricFilter } from '../../../../shared/domain/inputs/cloudwatch'
import type { TopicAudience } from '../../../../shared/domain/inputs/sns'
import { accountIdOf } from '../account-id'
import { bestRuling } from '../best-ruling'
import { parsePattern, type Pattern } from './filter-pattern'
import { fail, notApplicable, pass, passWithNote } from '../judge'
import { matchesPattern, type LogEvent } from './matches-pattern'
import { anyOf } from '../unread-logic'

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
  /** Events that filters of older benchmarks leave out: those pass, with the note. */
  readonly newer?: { readonly events: readonly LogEvent[]; readonly note: string }
}

export interface Links {
  readonly filters: readonly MetricFilter[]
  readonly alarms: readonly Alarm[]
  readonly audiences: readonly TopicAudience[]
}

/** How far one trail's events get, in names and as a ruling. */
export interface Link {
  readonly filters: readonly string[]
  readonly alarms: readonly string[]
  readonly ruling: Read<Ruling>
}

const elsewhere = 'The log group of its trail belongs to another account and is not visible from here.'

export function linkOf(trail: Trail, links: Links, watched: Watched, account: Resource): Link {
  const group = trail.logGroup?.split(':') ?? []
  if (group[4] !== accountIdOf(account))
    return { filters: [], alarms: [], ruling: known(notApplicable(elsewhere)) }
  const parsed = links.filters
    .filter(({ region, logGroup }) => region === group[3] && logGroup === group[6])
    .map((filter) => ({ filter, pattern: parsePattern(filter.pattern) }))
  const catching = parsed.flatMap(({ filter, pattern }) =>
    pattern !== null && catches(pattern, watched) ? [{ filter, note: noteOn(pattern, watched) }] : [],
  )
  const bells = catching.flatMap(({ filter, note }) =>
    links.alarms.filter((alarm) => watches(alarm, filter)).map((alarm) => ({ alarm, note })),
  )
  const ringing = links.alarms.filter((alarm) => bells.some((bell) => bell.alarm === alarm))
  const strange = parsed.find(({ pattern }) => pattern === null)?.filter
  return {
    filters: catching.map(({ filter }) => filter.name),
    alarms: ringing.map(({ name }) => name),
    ruling:
      bestRuling([
        ...bells.map(({ alarm, note }) => ruleOn(alarm, note, links.audiences, watched)),
        ...(strange === undefined ? [] : [notUnderstood(strange, watched)]),
      ]) ?? known(fail(whatIsMissing(catching[0]?.filter, watched))),
  }
}

const isSame = (one: MetricFilter['metrics'][number], other: MetricFilter['metrics'][number]): boolean =>
  one.name === other.name && one.namespace === other.namespace

const watches = (alarm: Alarm, { region, metrics }: MetricFilter): boolean =>
  alarm.region === region && metrics.some((metric) => alarm.metrics.some((other) => isSame(metric, other)))

const catches = (pattern: Pattern, { alarming, ordinary }: Watched): boolean =>
  alarming.every((event) => matchesPattern(pattern, event)) &&
  !ordinary.some((event) => matchesPattern(pattern, event))

const noteOn = (pattern: Pattern, { newer }: Watched): string | null =>
  newer?.events.every((event) => matchesPattern(pattern, event)) === false ? newer.note : null

/** Whom an alarm reaches. One topic with an ear is enough. */
function ruleOn(
  { name, region, actionsEnabled, topics }: Alarm,
  note: string | null,
  audiences: readonly TopicAudience[],
  { checkId }: Watched,
): Read<Ruling> {
  if (!actionsEnabled || topics.length === 0) return known(fail(`The alarm “${name}” tells no topic.`))
  const notAsked = unread({
    operation: checkId,
    region,
    reason: 'unexpected',
    detail: `Who is told by the alarm “${name}” was not read.`,
  })
  const heard = anyOf(topics.map((arn) => audiences.find(({ topic }) => topic === arn)?.heard ?? notAsked))
  if (!heard.known) return heard
  if (!heard.value) return known(fail(`Nobody has confirmed to be told by the alarm “${name}”.`))
  return known(note === null ? pass : passWithNote(note))
}

const notUnderstood = ({ name, region }: MetricFilter, { checkId }: Watched): Read<Ruling> =>
  unread({
    operation: checkId,
    region,
    reason: 'unexpected',
    detail: `The pattern of the metric filter “${name}” is not understood.`,
  })

const whatIsMissing = (filter: MetricFilter | undefined, { what }: Watched): string =>
  filter === undefined
    ? `No metric filter of the trail's log group catches ${what}.`
    : `No alarm watches the metric of the filter “${filter.name}”.`
