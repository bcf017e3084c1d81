import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { operationWorths } from '../../../../electron/engine/evaluate/operation-worth'
import { measureOf } from '../../../../electron/engine/evaluate/measure'
import { todos } from '../../../../electron/engine/evaluate/todos'
import { todoSchema } from '../../../../shared/contract/views'
import type { Check } from '../../../../electron/engine/checks/define-check'
import { finding, stateOf } from '../../../support/states'
import { checkOf } from '../../../support/synthetic-checks'

const check = (id: Check['id'], severity: Check['severity'], over: Partial<Check> = {}) =>
  checkOf({ id, severity, action: `Mend ${id}`, ...over })

const tls = check('s3.bucket-tls-only', 'high')
const open = check('s3.bucket-not-public', 'critical')
const rotation = check('kms.rotation', 'high')
const inherited = check('health.open-events', 'critical', {
  belongs: { ...tls.belongs, responsibility: 'aws.hardware' },
})
const checks = [tls, open, rotation, inherited]

it('mends by severity, then worth; allows what hides points; leaves out what is decided or not ours', () => {
  const denied = { operation: 'kms:ListKeys' }
  const state = stateOf([
    ...['eu-west-1', 'us-east-1', 'eu-west-2', 'ap-south-1', 'eu-west-1'].map((region, index) =>
      finding({ checkId: tls.id, name: `b${index}`, region, is: 'fail' }),
    ),
    finding({ checkId: tls.id, name: 'accepted', is: 'fail', suppressed: 'accepted-risk' }),
    finding({ checkId: tls.id, name: 'wrong', is: 'fail', suppressed: 'false-positive' }),
    finding({ checkId: open.id, is: 'pass' }),
    finding({ checkId: open.id, name: 'dark', is: 'unknown', gap: { operation: 's3:GetBucketAcl' } }),
    finding({ checkId: rotation.id, is: 'pass' }),
    finding({ checkId: rotation.id, region: 'eu-west-1', is: 'place', gap: denied }),
    finding({
      checkId: rotation.id,
      region: 'us-east-1',
      is: 'place',
      gap: { ...denied, reason: 'throttled' },
    }),
    finding({
      checkId: rotation.id,
      region: 'us-west-1',
      is: 'place',
      gap: { ...denied, reason: 'throttled' },
    }),
    finding({ checkId: inherited.id, is: 'fail' }),
  ])
  const list = todos(state, checks)
  const share = (weight: number) => (100 * weight) / 24
  expect(list).toEqual([
    {
      type: 'allow',
      operation: 's3:GetBucketAcl',
      reason: 'denied',
      severity: 'critical',
      checkIds: [open.id],
      unseen: 1,
      worth: expect.closeTo(share(10) * (1 - 0.25 / 2), 9) as number,
    },
    {
      type: 'allow',
      operation: 'kms:ListKeys',
      reason: 'throttled',
      severity: 'high',
      checkIds: [rotation.id],
      unseen: 3,
      worth: expect.closeTo(share(7), 9) as number,
    },
    {
      type: 'mend',
      checkId: tls.id,
      action: `Mend ${tls.id}`,
      severity: 'high',
      failing: 5,
      regions: ['ap-south-1', 'eu-west-1', 'eu-west-2'],
      worth: expect.closeTo(share(7), 9) as number,
    },
  ])
  expect(z.array(todoSchema).parse(list)).toEqual(list)
})

it('nobody can allow a check that broke', () => {
  const broken = finding({ region: 'global', is: 'place', gap: { operation: tls.id, reason: 'unexpected' } })
  expect(todos(stateOf([broken]), [tls])).toEqual([])
})

describe('the worth of an operation', () => {
  const worthsOf = (...findings: Parameters<typeof finding>[0][]) =>
    operationWorths(stateOf(findings.map(finding)), [measureOf(tls)]).map(({ operation, worth }) => [
      operation,
      worth,
    ])
  const hides = (operation: string) => ({ gap: { operation } })

  it('is what is gained if all it hides is good, other holes staying', () => {
    expect(
      worthsOf(
        { name: 'a', is: 'pass' },
        { name: 'b', is: 'unknown', ...hides('s3:GetBucketAcl') },
        { name: 'c', is: 'unknown', ...hides('s3:GetBucketPolicy') },
        { name: 'd', is: 'unknown', ...hides('s3:GetBucketPolicy') },
      ),
    ).toEqual([
      ['s3:GetBucketPolicy', 25],
      ['s3:GetBucketAcl', 12.5],
    ])
  })
  it('of one of two that hide whole lists is nothing by itself', () => {
    expect(
      worthsOf(
        { region: 'eu-west-1', is: 'place', ...hides('s3:ListBuckets') },
        { region: 'us-east-1', is: 'place', ...hides('s3:ListDirectoryBuckets') },
      ),
    ).toEqual([
      ['s3:ListBuckets', 0],
      ['s3:ListDirectoryBuckets', 0],
    ])
  })
  it('counts a place that was empty when last read as one', () => {
    expect(
      worthsOf(
        { name: 'a', is: 'pass' },
        { region: 'us-east-1', is: 'place', lastRead: 'not-applicable', ...hides('s3:ListBuckets') },
      ),
    ).toEqual([['s3:ListBuckets', 75]])
  })
  it('stands still where another operation hides a whole list', () => {
    expect(
      worthsOf(
        { region: 'us-east-1', is: 'place', ...hides('s3:ListBuckets') },
        { name: 'a', is: 'unknown', ...hides('s3:GetBucketAcl') },
      ),
    ).toEqual([
      ['s3:GetBucketAcl', 0],
      ['s3:ListBuckets', 0],
    ])
  })
})
