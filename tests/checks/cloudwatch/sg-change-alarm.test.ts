import check from '../../../electron/engine/checks/cloudwatch/sg-change-alarm'
import { passes } from '../../support/check-cases'
import { alarmCases, callSpellings, inWholeChain, wholeChain } from '../../support/alarm-cases'
import { account } from '../../support/facts/about'
import { metricFilter } from '../../support/facts/cloudwatch'

const older = [
  'AuthorizeSecurityGroupIngress',
  'AuthorizeSecurityGroupEgress',
  'RevokeSecurityGroupIngress',
  'RevokeSecurityGroupEgress',
  'CreateSecurityGroup',
  'DeleteSecurityGroup',
]
const source = 'ec2.amazonaws.com'
const { catches } = callSpellings(source, [...older, 'ModifySecurityGroupRules'])
const { catches: catchesLess, misses } = callSpellings(source, older)
const note = 'The filter does not count ModifySecurityGroupRules, the call that changes a rule in its place.'

const [less = '', more = ''] = [catchesLess[0], catches[0]]
alarmCases(
  check,
  'changes of security groups',
  { catches, misses },
  {
    'a filter of before the call that changes rules': {
      given: [metricFilter({ pattern: less })],
      consulting: inWholeChain(),
      says: [passes(account, wholeChain, note)],
    },
    'such a filter beside one that has the call': {
      given: [metricFilter({ pattern: less }), metricFilter({ pattern: more })],
      consulting: inWholeChain(),
      says: [passes(account, { ...wholeChain, filters: ['root', 'root'] })],
    },
  },
)
