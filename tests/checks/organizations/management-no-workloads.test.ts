import { expect, it } from 'vitest'
import check from '../../../electron/engine/checks/organizations/management-no-workloads'
import { evaluate } from '../../../electron/engine/evaluate/evaluate'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { about, account, denied } from '../../support/facts/about'
import { instance } from '../../support/facts/ec2'
import { cluster } from '../../support/facts/ecs'
import { lambdaFunction } from '../../support/facts/lambda'
import { membership, organization } from '../../support/facts/organizations'
import { database } from '../../support/facts/rds'

const tags = { purpose: 'Governance' }
const gap = denied('ecs:DescribeClusters')
const nothing = { instances: [], databases: [], clusters: [], functions: [] }
const ofOther = organization({ managementAccount: '999988887777' })
const notOurs = 'Only the management account of an organization decides this.'

checkCases(check, {
  'nothing at all': { given: [membership()], says: [passes(account, { workloads: nothing })] },
  'what governs the organization, and an idle cluster': {
    given: [membership()],
    consulting: {
      'ec2.instances': [instance({ tags })],
      'rds.databases': [database({ tags })],
      'ecs.clusters': [cluster({ tags }), cluster({ busy: known(false) })],
      'lambda.functions': [
        lambdaFunction({ name: 'aws-controltower-NotificationForwarder', tagging: unread(gap) }),
        lambdaFunction({ name: 'vend-accounts', tagging: known(tags) }),
      ],
    },
    says: [passes(account, { workloads: nothing })],
  },
  'work of every kind': {
    given: [membership()],
    consulting: {
      'ec2.instances': [instance({ name: 'web' })],
      'rds.databases': [database({ name: 'orders' }), database({ name: 'audit' })],
      'ecs.clusters': [cluster({ name: 'shop' })],
      'lambda.functions': [lambdaFunction({ name: 'mail' })],
    },
    says: [
      fails(
        account,
        {
          workloads: {
            instances: ['web'],
            databases: ['audit', 'orders'],
            clusters: ['shop'],
            functions: ['mail'],
          },
        },
        'It runs instances web; databases audit, orders; clusters shop; functions mail.',
      ),
    ],
  },
  'a function alone': {
    given: [membership()],
    consulting: { 'lambda.functions': [lambdaFunction({ name: 'mail' })] },
    says: [fails(account, { workloads: { ...nothing, functions: ['mail'] } }, 'It runs functions mail.')],
  },
  'a function whose tags may not be read': {
    given: [membership()],
    consulting: { 'lambda.functions': [lambdaFunction({ tagging: unread(gap) })] },
    says: [isUnknown(account, { workloads: nothing }, gap)],
  },
  'a cluster that may not be looked at': {
    given: [membership()],
    consulting: { 'ecs.clusters': [cluster({ tags: {}, busy: unread(gap) })] },
    says: [isUnknown(account, { workloads: nothing }, gap)],
  },
  'a member account': {
    given: [membership({ organization: ofOther })],
    consulting: { 'ec2.instances': [instance()] },
    says: [doesNotApply(account, { organization: ofOther }, notOurs)],
  },
  'an account of no organization': {
    given: [membership({ organization: null })],
    says: [doesNotApply(account, { organization: null }, notOurs)],
  },
  'what may not be read': { given: [], says: [] },
})

it('does not apply to a member account whose workloads may not be listed', () => {
  const hidden = { items: [], gaps: [denied('ec2:DescribeInstances')], notOffered: [] }
  const outcomes = [membership({ organization: ofOther }), membership()].map((found) =>
    evaluate(
      [check],
      {
        'organizations.membership': { items: [found], gaps: [], notOffered: [] },
        'ec2.instances': hidden,
        'rds.databases': hidden,
        'ecs.clusters': hidden,
        'lambda.functions': hidden,
      },
      about(),
    ).flatMap(({ verdicts }) => verdicts.map(({ outcome }) => outcome)),
  )
  expect(outcomes).toEqual([['not-applicable'], ['unknown']])
})
