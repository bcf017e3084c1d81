import type { Check } from '../../electron/engine/checks/define-check'
import { known, unread } from '../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from './check-cases'
import { account, denied } from './facts/about'
import { trail } from './facts/cloudtrail'
import { alarm, metricFilter } from './facts/cloudwatch'
import { membership } from './facts/organizations'
import { topicAudience } from './facts/sns'

type Subject = 'cloudwatch.metric-filters'
type Consulted = 'cloudtrail.trails' | 'cloudwatch.alarms' | 'sns.subscriptions' | 'organizations.membership'
type AlarmCheck = Check<Subject, Consulted>

interface Spellings {
  readonly catches: readonly string[]
  readonly misses: readonly string[]
}

const gap = denied('cloudtrail:GetTrailStatus')
const logGroups = [trail().logGroup]
const foreignGroup = 'arn:aws:logs:eu-west-1:999988887777:log-group:audit:*'

/** Every part of a chain but its filter. */
export const inWholeChain = (over: Parameters<typeof trail>[0] = {}, alarms = [alarm()]) => ({
  'cloudtrail.trails': [trail(over)],
  'cloudwatch.alarms': alarms,
  'sns.subscriptions': [topicAudience()],
  'organizations.membership': [membership()],
})
export const wholeChain = { logGroups, filters: ['root'], alarms: ['bell'] }
const nothing = { logGroups, filters: [], alarms: [] }

/** Patterns for calls of one service as people write them, and patterns that leave out or let in too much. */
export function callSpellings(source: string, names: readonly string[]): Spellings {
  const any = (of: readonly string[]) => of.map((name) => `($.eventName = ${name})`).join(' || ')
  const tight = names.map((name) => `($.eventName="${name}")`).join('||')
  return {
    catches: [
      `{ ${any(names)} }`,
      `{ ($.eventSource = ${source}) && (${any(names)}) }`,
      `{($.eventSource="${source}")&&(${tight})}`,
      `{ (${any(names)}) && $.errorCode NOT EXISTS }`,
    ],
    misses: [
      ...names.map((name) => `{ $.eventSource = ${source} && $.eventName != ${name} }`),
      ...names.map(
        (name) => `{ $.readOnly IS FALSE && $.eventSource = ${source} && $.eventName != ${name} }`,
      ),
      `{ ${any(names.slice(1))} }`,
      `{ ${any(names.slice(0, -1))} }`,
      `{ $.eventSource = ${source} }`,
      `{ (${any(names)}) && $.userIdentity.type = IAMUser }`,
      `{ (${any(names)}) && $.awsRegion = eu-central-1 }`,
      `{ ($.eventSource = ${source}) || ${any(names)} }`,
    ],
  }
}

/**
 * Each spelling of a pattern in a chain that is otherwise whole, the one that the check itself proposes, and the first
 * spelling in chains that are not whole. The rest of the chain is the same for all alarms and has its table with the alarm
 * on root. `more`: what only this alarm has.
 */
export function alarmCases(
  check: AlarmCheck,
  what: string,
  { catches, misses }: Spellings,
  more: Parameters<typeof checkCases<Subject, Consulted, never>>[1] = {},
): void {
  const given = catches.slice(0, 1).map((pattern) => metricFilter({ pattern }))
  const proposed = /--filter-pattern '([^']+)'/.exec(check.remediation.cli ?? '')?.[1] ?? ''
  checkCases(check, {
    ...Object.fromEntries(
      [...catches, proposed].map((pattern) => [
        `catches: ${pattern}`,
        {
          given: [metricFilter({ pattern })],
          consulting: inWholeChain(),
          says: [passes(account, wholeChain)],
        },
      ]),
    ),
    ...Object.fromEntries(
      misses.map((pattern) => [
        `misses: ${pattern}`,
        {
          given: [metricFilter({ pattern })],
          consulting: inWholeChain(),
          says: [fails(account, nothing, `No metric filter of the trail's log group catches ${what}.`)],
        },
      ]),
    ),
    'no alarm': {
      given,
      consulting: inWholeChain({}, []),
      says: [
        fails(account, { ...wholeChain, alarms: [] }, 'No alarm watches the metric of the filter “root”.'),
      ],
    },
    'a stopped trail': {
      given,
      consulting: inWholeChain({ logging: known(false) }),
      says: [fails(account, nothing, 'No active trail of all Regions streams to a log group.')],
    },
    'a trail whose state may not be read': {
      given,
      consulting: inWholeChain({ logging: unread(gap) }),
      says: [isUnknown(account, wholeChain, gap)],
    },
    "the organization's trail, whose log group is another account's": {
      given,
      consulting: inWholeChain({ logGroup: foreignGroup, organization: true }),
      says: [
        doesNotApply(
          account,
          { logGroups: [foreignGroup], filters: [], alarms: [] },
          'The log group of its trail belongs to another account and is not visible from here.',
        ),
      ],
    },
    ...more,
  })
}
