import check from '../../../electron/engine/checks/cloudwatch/root-usage-alarm'
import { known, unread } from '../../../shared/domain/evidence'
import type { Gap } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { trail } from '../../support/facts/cloudtrail'
import { alarm, metricFilter } from '../../support/facts/cloudwatch'
import { topicAudience } from '../../support/facts/sns'

const gap = denied('cloudtrail:GetTrailStatus')
const audit = trail()
const stopped = trail({ logging: known(false) })
const dark = trail({ logging: unread(gap) })
const foreign = trail({
  arn: 'arn:aws:cloudtrail:eu-west-1:999988887777:trail/org',
  organization: true,
  logGroup: 'arn:aws:logs:eu-west-1:999988887777:log-group:audit:*',
})
const evidence = (filters: readonly string[] = [], alarms: readonly string[] = [], trails = [audit]) => ({
  logGroups: trails.map(({ logGroup }) => logGroup),
  filters,
  alarms,
})
const whole = evidence(['root'], ['bell'])
const unheard = 'Nobody has confirmed to be told by the alarm “bell”.'
const noTrail = 'No active trail of all Regions streams to a log group.'
const noFilter = "No metric filter of the trail's log group catches the use of root."
const elsewhere = 'The log group of its trail belongs to another account and is not visible from here.'
const consulting = (trails = [audit], alarms = [alarm()], audiences = [topicAudience()]) => ({
  'cloudtrail.trails': trails,
  'cloudwatch.alarms': alarms,
  'sns.subscriptions': audiences,
})
const given = [metricFilter()]
const strange: Gap = {
  operation: check.id,
  region: 'eu-west-1',
  reason: 'unexpected',
  detail: 'The pattern of the metric filter “odd” is not understood.',
}
const closed = denied('sns:ListSubscriptionsByTopic')
const partnerTopic = 'arn:aws:sns:eu-west-1:999988887777:on-duty'
const notAsked: Gap = { ...strange, detail: 'Who is told by the alarm “bell” was not read.' }
const odd = metricFilter({ name: 'odd', pattern: '[ip, user, ...]' })

checkCases(check, {
  'a whole chain': { given, consulting: consulting(), says: [passes(account, whole)] },
  'no trail': { given, consulting: consulting([]), says: [fails(account, evidence([], [], []), noTrail)] },
  'a trail of one Region, and one without a log group': {
    given,
    consulting: consulting([trail({ multiRegion: false }), trail({ arn: 'b', logGroup: null })]),
    says: [fails(account, evidence([], [], []), noTrail)],
  },
  'a trail that is stopped': {
    given,
    consulting: consulting([stopped]),
    says: [fails(account, evidence(), noTrail)],
  },
  'a trail whose state may not be read': {
    given,
    consulting: consulting([dark]),
    says: [isUnknown(account, whole, gap)],
  },
  'a trail whose state may not be read, and no filter either': {
    given: [],
    consulting: consulting([dark]),
    says: [fails(account, evidence(), noFilter)],
  },
  'a whole chain beside a trail that may not be read': {
    given,
    consulting: consulting([{ ...dark, arn: 'a' }, audit]),
    says: [passes(account, evidence(['root', 'root'], ['bell', 'bell'], [audit, audit]))],
  },
  "the organization's trail, whose log group is another account's": {
    given,
    consulting: consulting([foreign]),
    says: [doesNotApply(account, evidence([], [], [foreign]), elsewhere)],
  },
  'a whole chain of its own beside that': {
    given,
    consulting: consulting([foreign, audit]),
    says: [passes(account, evidence(['root'], ['bell'], [audit, foreign]))],
  },
  'a filter of another log group, and one in another Region': {
    given: [metricFilter({ logGroup: 'app' }), metricFilter({ region: 'us-east-1' })],
    consulting: consulting(),
    says: [fails(account, evidence(), noFilter)],
  },
  'a filter that counts everything, one that counts sign-ins of root only, and one of a single Region': {
    given: [
      metricFilter({ pattern: '{ $.eventName = * }' }),
      metricFilter({ pattern: '{ $.userIdentity.type = Root && $.eventName = ConsoleLogin }' }),
      metricFilter({ pattern: '{ $.userIdentity.type = Root && $.awsRegion = us-east-1 }' }),
    ],
    consulting: consulting(),
    says: [fails(account, evidence(), noFilter)],
  },
  'a pattern that is not understood': {
    given: [odd],
    consulting: consulting(),
    says: [isUnknown(account, evidence(), strange)],
  },
  'a pattern that is not understood beside a whole chain': {
    given: [odd, ...given],
    consulting: consulting(),
    says: [passes(account, whole)],
  },
  'no alarm on the metric, or in another Region': {
    given,
    consulting: consulting(
      [audit],
      [
        alarm({ metrics: [{ namespace: 'Security', name: 'Other' }] }),
        alarm({ metrics: [{ namespace: 'Other', name: 'Root' }] }),
        alarm({ region: 'us-east-1' }),
      ],
    ),
    says: [fails(account, evidence(['root']), 'No alarm watches the metric of the filter “root”.')],
  },
  'alarms that tell nobody': {
    given,
    consulting: consulting([audit], [alarm({ actionsEnabled: false }), alarm({ topics: [] })]),
    says: [fails(account, evidence(['root'], ['bell', 'bell']), 'The alarm “bell” tells no topic.')],
  },
  'a topic that nobody listens to': {
    given,
    consulting: consulting([audit], [alarm()], [topicAudience({ heard: known(false) })]),
    says: [fails(account, whole, unheard)],
  },
  'two topics, of which one is heard': {
    given,
    consulting: consulting(
      [audit],
      [alarm({ topics: [partnerTopic, ...alarm().topics] })],
      [topicAudience({ topic: partnerTopic, heard: known(false) }), topicAudience()],
    ),
    says: [passes(account, whole)],
  },
  'a topic of another account that may not be looked at': {
    given,
    consulting: consulting(
      [audit],
      [alarm({ topics: [partnerTopic] })],
      [topicAudience({ topic: partnerTopic, heard: unread(closed) })],
    ),
    says: [isUnknown(account, whole, closed)],
  },
  'facts from before subscriptions were read': {
    given,
    consulting: consulting([audit], [alarm()], []),
    says: [isUnknown(account, whole, notAsked)],
  },
  'an alarm that nobody hears beside one that is heard': {
    given,
    consulting: consulting(
      [audit],
      [alarm({ name: 'mute', topics: [partnerTopic] }), alarm()],
      [topicAudience({ topic: partnerTopic, heard: known(false) }), topicAudience()],
    ),
    says: [passes(account, evidence(['root'], ['mute', 'bell']))],
  },
})
