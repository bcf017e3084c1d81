import { expect, it } from 'vitest'
import check from '../../../electron/engine/checks/cloudwatch/org-change-alarm'
import { evaluate } from '../../../electron/engine/evaluate/evaluate'
import { alarmCases, callSpellings, inWholeChain, wholeChain } from '../../support/alarm-cases'
import { doesNotApply, passes } from '../../support/check-cases'
import { about, account, denied } from '../../support/facts/about'
import { metricFilter } from '../../support/facts/cloudwatch'
import { membership, organization } from '../../support/facts/organizations'

const names = [
  'AcceptHandshake',
  'AttachPolicy',
  'CancelHandshake',
  'CreateAccount',
  'CreateOrganization',
  'CreateOrganizationalUnit',
  'CreatePolicy',
  'DeclineHandshake',
  'DeleteOrganization',
  'DeleteOrganizationalUnit',
  'DeletePolicy',
  'DetachPolicy',
  'DisablePolicyType',
  'EnableAllFeatures',
  'EnablePolicyType',
  'InviteAccountToOrganization',
  'LeaveOrganization',
  'MoveAccount',
  'RemoveAccountFromOrganization',
  'UpdateOrganizationalUnit',
  'UpdatePolicy',
] as const

const spellings = callSpellings('organizations.amazonaws.com', names)
const given = spellings.catches.slice(0, 1).map((pattern) => metricFilter({ pattern }))
const whole = <T>(items: readonly T[]) => ({ items, gaps: [], notOffered: [] })
const ofOther = organization({ managementAccount: '999988887777' })
const notOurs = 'Only the management account of an organization decides this.'

alarmCases(check, 'changes of the organization', spellings, {
  'the management account': {
    given,
    consulting: inWholeChain(),
    says: [passes(account, wholeChain)],
  },
  'a member account, whatever it watches': {
    given,
    consulting: {
      ...inWholeChain(),
      'organizations.membership': [membership({ organization: ofOther })],
    },
    says: [doesNotApply(account, { organization: ofOther }, notOurs)],
  },
  'an account of which nobody knows whose it is': {
    given,
    consulting: { ...inWholeChain(), 'organizations.membership': [] },
    says: [],
  },
  'an account of no organization': {
    given: [],
    consulting: { 'organizations.membership': [membership({ organization: null })] },
    says: [doesNotApply(account, { organization: null }, notOurs)],
  },
})

it('does not apply to a member account where nothing else may be read', () => {
  const hidden = { items: [], gaps: [denied('cloudtrail:DescribeTrails')], notOffered: [] }
  const outcomes = [membership({ organization: ofOther }), membership()].map((found) =>
    evaluate(
      [check],
      {
        'cloudwatch.metric-filters': hidden,
        'cloudwatch.alarms': hidden,
        'cloudtrail.trails': hidden,
        'sns.subscriptions': hidden,
        'organizations.membership': whole([found]),
      },
      about(),
    ).flatMap(({ verdicts }) => verdicts.map(({ outcome }) => outcome)),
  )
  expect(outcomes).toEqual([['not-applicable'], ['unknown']])
})

it('is unknown where the organization may not be read, however whole the chain is', () => {
  const gap = denied('organizations:DescribeOrganization', 'global')
  const chain = inWholeChain()
  const snapshot = {
    'cloudwatch.metric-filters': whole(given),
    'cloudtrail.trails': whole(chain['cloudtrail.trails']),
    'cloudwatch.alarms': whole(chain['cloudwatch.alarms']),
    'sns.subscriptions': whole(chain['sns.subscriptions']),
    'organizations.membership': { items: [], gaps: [gap], notOffered: [] },
  }
  expect(evaluate([check], snapshot, about()).flatMap(({ verdicts }) => verdicts)).toEqual([
    { resource: account, evidence: {}, outcome: 'unknown', gap, about: 'place' },
  ])
})
