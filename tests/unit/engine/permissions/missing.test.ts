import { expect, it } from 'vitest'
import { loadCollectors } from '../../../../electron/engine/collect'
import { missingPermissions } from '../../../../electron/engine/permissions/missing'
import { finding, measure, stateOf } from '../../../support/states'

const collectors = await loadCollectors(['s3.buckets', 'kms.keys'])
const tls = measure()
const rotation = measure({ id: 'kms.rotation' })

it('names what was refused, where and by whom, the costliest first; and nothing that was only slow or broke', () => {
  const listBuckets = { operation: 's3:ListBuckets' }
  const listKeys = { operation: 'kms:ListKeys' }
  const inRegion = (region: string, gap: { operation: string; reason?: 'denied-by-scp' | 'throttled' }) =>
    finding({ checkId: rotation.id, region, is: 'place', gap })
  const state = stateOf([
    finding({ checkId: tls.id, region: 'global', is: 'place', gap: listBuckets }),
    finding({ checkId: rotation.id, is: 'pass' }),
    inRegion('us-east-1', listKeys),
    inRegion('eu-west-1', listKeys),
    inRegion('ap-south-1', { ...listKeys, reason: 'denied-by-scp' }),
    inRegion('us-west-1', { operation: 'kms:DescribeKey', reason: 'throttled' }),
    inRegion('us-west-2', { operation: 'kms.rotation' }),
    inRegion('ca-west-1', { operation: 'kms:ListAncientThings' }),
  ])
  expect(
    missingPermissions(state, [tls, rotation], collectors).map(
      ({ operation, actions, cause, regions, checkIds, unseen, worth }) =>
        [operation, actions, cause, regions, checkIds, unseen, worth > 0] as const,
    ),
  ).toEqual([
    ['s3:ListBuckets', ['s3:ListAllMyBuckets'], 'denied', ['global'], [tls.id], 1, true],
    ['kms:ListAncientThings', [], 'denied', ['ca-west-1'], [rotation.id], 1, false],
    ['kms:ListKeys', ['kms:ListKeys'], 'denied', ['eu-west-1', 'us-east-1'], [rotation.id], 2, false],
    ['kms:ListKeys', ['kms:ListKeys'], 'denied-by-scp', ['ap-south-1'], [rotation.id], 1, false],
  ])
})

it('weighs a refusal as the score does', () => {
  const denied = { operation: 's3:GetBucketPolicy' }
  const state = stateOf([
    finding({ checkId: tls.id, name: 'a', is: 'pass' }),
    finding({ checkId: tls.id, name: 'b', is: 'unknown', gap: denied }),
    finding({ checkId: tls.id, name: 'c', is: 'unknown', gap: { ...denied, reason: 'denied-by-scp' } }),
  ])
  const [first, second, ...rest] = missingPermissions(state, [tls], collectors)
  expect(rest).toEqual([])
  expect([first?.cause, second?.cause]).toEqual(['denied', 'denied-by-scp'])
  expect(first?.worth).toBeGreaterThan(0)
  expect(first?.worth).toBe(second?.worth)
})
