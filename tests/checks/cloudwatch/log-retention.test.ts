import check from '../../../electron/engine/checks/cloudwatch/log-retention'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { logGroup } from '../../support/facts/cloudwatch'

const group = logGroup()
const forEver = 'It never deletes its logs: whether that is meant, only a person can say.'

// Never unknown by itself: the days come with the list.
checkCases(check, {
  'a year': { given: [group], says: [passes(group, { retentionDays: 365 })] },
  'a day less': {
    given: [logGroup({ retentionDays: 364 })],
    says: [fails(group, { retentionDays: 364 }, 'It deletes its logs after 364 days.')],
  },
  'one day': {
    given: [logGroup({ retentionDays: 1 })],
    says: [fails(group, { retentionDays: 1 }, 'It deletes its logs after 1 day.')],
  },
  'for ever': {
    given: [logGroup({ retentionDays: null })],
    says: [passes(group, { retentionDays: null }, forEver)],
  },
  'a month, where a month is enough': {
    given: [logGroup({ retentionDays: 30 })],
    about: { parameters: { days: 30 } },
    says: [passes(group, { retentionDays: 30 })],
  },
  'one that only passes logs on': {
    given: [logGroup({ retentionDays: null, passesOn: true })],
    says: [doesNotApply(group, { retentionDays: null }, 'It only passes logs on to another service.')],
  },
  'no log groups': { given: [], says: [] },
})
