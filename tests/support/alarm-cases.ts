import type { Check } from '../../electron/engine/checks/define-check'
import { known, unread } from '../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from './check-cases'
import { account, denied } from './facts/about'
import { trail } from './facts/cloudtrail'
import { alarm, metricFilter } from './facts/cloudwatch'

type AlarmCheck = Check<'cloudwatch.metric-filters', 'cloudtrail.trails' | 'cloudwatch.alarms'>

interface Spellings {
  readonly catches: readonly string[]
  readonly misses: readonly string[]
}

const gap = denied('cloudtrail:GetTrailStatus')
const logGroups = [trail().logGroup]
const consulting = (over: Parameters<typeof trail>[0] = {}, alarms = [alarm()]) => ({
  'cloudtrail.trails': [trail(over)],
  'cloudwatch.alarms': alarms,
})
const whole = { logGroups, filters: ['root'], alarms: ['bell'] }
const rings = 'The alarm “bell” tells a topic; see for yourself that someone is subscribed to it.'
const nothing = { logGroups, filters: [], alarms: [] }

/**
 * Each spelling of a pattern in a chain that is otherwise whole, and the first spelling in chains that are not. The rest of
 * the chain is the same for all alarms and has its table with the alarm on root.
 */
export function alarmCases(check: AlarmCheck, what: string, { catches, misses }: Spellings): void {
  const given = catches.slice(0, 1).map((pattern) => metricFilter({ pattern }))
  checkCases(check, {
    ...Object.fromEntries(
      catches.map((pattern) => [
        `catches: ${pattern}`,
        {
          given: [metricFilter({ pattern })],
          consulting: consulting(),
          says: [passes(account, whole, rings)],
        },
      ]),
    ),
    ...Object.fromEntries(
      misses.map((pattern) => [
        `misses: ${pattern}`,
        {
          given: [metricFilter({ pattern })],
          consulting: consulting(),
          says: [fails(account, nothing, `No metric filter of the trail's log group catches ${what}.`)],
        },
      ]),
    ),
    'no alarm': {
      given,
      consulting: consulting({}, []),
      says: [fails(account, { ...whole, alarms: [] }, 'No alarm watches the metric of the filter “root”.')],
    },
    'a stopped trail': {
      given,
      consulting: consulting({ logging: known(false) }),
      says: [fails(account, nothing, 'No active trail of all Regions streams to a log group.')],
    },
    'a trail whose state may not be read': {
      given,
      consulting: consulting({ logging: unread(gap) }),
      says: [isUnknown(account, whole, gap)],
    },
  })
}
