import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/elbv2/target-groups'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { denied } from '../../../../support/facts/about'
import { targetGroup } from '../../../../support/facts/elbv2'
import { awsError } from '../../../../support/replay'

const groups = 'elasticloadbalancingv2:DescribeTargetGroups'
const health = 'elasticloadbalancingv2:DescribeTargetHealth'
const { arn, name } = targetGroup()
const listed = {
  TargetGroupArn: arn,
  TargetGroupName: name,
  TargetType: 'instance',
  LoadBalancerArns: ['lb'],
}
const states = (...all: readonly string[]) => ({
  TargetHealthDescriptions: all.map((State) => ({ TargetHealth: { State } })),
})
const answers = {
  [groups]: { TargetGroups: [listed] },
  [health]: states('healthy', 'unhealthy', 'healthy', 'draining'),
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })
const refused = awsError('AccessDenied', 'not for you', 403)

it('reads groups and how many of their targets are healthy, page by page', async () => {
  const { place, asked } = placeFor([collector], {
    ...answers,
    [groups]: [{ TargetGroups: [listed, {}], NextMarker: 'more' }, { TargetGroups: [] }],
  })
  expect(await collector.collect(place)).toEqual([targetGroup()])
  expect(asked.map(({ operation, input }) => [operation, input])).toEqual([
    [groups, { PageSize: 400 }],
    [groups, { PageSize: 400, Marker: 'more' }],
    [health, { TargetGroupArn: arn }],
  ])
})

it('does not ask for targets that no load balancer uses', async () => {
  expect(
    await found({
      [groups]: { TargetGroups: [{ ...listed, LoadBalancerArns: [] }] },
      [health]: new Error('must not be asked'),
    }),
  ).toEqual([targetGroup({ balanced: false, healthy: known(null) })])
})

it('keeps a group whose targets may not be read, and drops one that is gone since', async () => {
  const gap = { ...denied(health), detail: 'AccessDenied: not for you (HTTP 403)' }
  expect([
    await found({ [health]: refused }),
    await found({ [health]: awsError('TargetGroupNotFoundException', 'gone', 400) }),
    await found({ [health]: {} }),
  ]).toEqual([[targetGroup({ healthy: { known: false, gap } })], [], [targetGroup({ healthy: known(0) })]])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ [groups]: {} })).toEqual([])
  await expect(found({ [groups]: refused })).rejects.toMatchObject({
    gap: { operation: groups, reason: 'denied' },
  })
})
