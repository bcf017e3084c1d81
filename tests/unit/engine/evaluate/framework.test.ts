import { expect, it } from 'vitest'
import { frameworkOf } from '../../../../electron/engine/evaluate/framework'
import type { Framework } from '../../../../electron/engine/frameworks/define-framework'
import { frameworkStandingSchema } from '../../../../shared/contract/views'
import { finding, stateOf } from '../../../support/states'

const belongs = {
  subGoals: ['confidentiality.access-control'],
  responsibility: 'customer.platform-apps-iam',
  practice: 'iam',
} as const
const judged = (id: `${string}.${string}`, severity: 'critical' | 'high' | 'medium') => ({
  id,
  title: id,
  severity,
  belongs,
})

const framework: Framework = {
  id: 'pci-dss',
  title: 'A standard',
  version: '1',
  controls: [
    { id: '1.1', title: 'Fails although most passes', checks: ['s3.tls', 'iam.mfa'] },
    { id: '1.2', title: 'Was not seen', checks: ['iam.mfa', 'ec2.dark'] },
    { id: '1.3', title: 'Somebody stands for it', checks: ['manual.training', 'iam.mfa'] },
    { id: '1.4', title: 'Holds', checks: ['iam.mfa'] },
    { id: '1.5', title: 'Has nothing to judge', checks: ['rds.none'] },
    { id: '1.6', title: 'Fails with an accepted risk', checks: ['s3.logs'] },
  ],
}
const standing = frameworkOf(
  framework,
  stateOf(
    [
      { checkId: 's3.tls', name: 'a', is: 'fail' } as const,
      { checkId: 's3.tls', name: 'b', is: 'pass' } as const,
      { checkId: 'iam.mfa', is: 'pass' } as const,
      { checkId: 'ec2.dark', is: 'unknown' } as const,
      { checkId: 'manual.training', is: 'attested' } as const,
      { checkId: 's3.logs', is: 'fail', suppressed: 'accepted-risk' } as const,
    ].map(finding),
  ),
  [
    judged('s3.tls', 'high'),
    judged('iam.mfa', 'critical'),
    judged('ec2.dark', 'medium'),
    judged('manual.training', 'medium'),
    judged('rds.none', 'high'),
    judged('s3.logs', 'medium'),
  ],
)
const at = (id: string) => standing.controls.find((control) => control.id === id)

it('is of the shape of the contract, with every control in its order', () => {
  expect(standing.controls.map(({ id }) => id)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'])
  const { counts, accepted, figure, controls } = frameworkStandingSchema.shape
  for (const [shape, value] of [
    [counts, standing.counts],
    [accepted, standing.accepted],
    [figure, standing.figure],
    [controls, standing.controls],
  ] as const)
    expect(shape.parse(value)).toEqual(value)
})

it.each([
  ['1.1', 'fail', ['s3.tls', 'iam.mfa']],
  ['1.2', 'unknown', ['ec2.dark', 'iam.mfa']],
  ['1.3', 'attested', ['manual.training', 'iam.mfa']],
  ['1.4', 'pass', ['iam.mfa']],
  ['1.5', 'not-applicable', ['rds.none']],
  ['1.6', 'fail', ['s3.logs']],
])('control %s stands as %s, what needs a person first: %o', (id, status, checkIds) => {
  expect([at(id)?.status, at(id)?.checks.map((check) => check.id)]).toEqual([status, checkIds])
})

it('scores a control by the formula, and has no figure where there is nothing to assess', () => {
  // Weights 7 and 10: the high check earns 0.5 * 1/2, the critical one 1.
  const points = ((7 * 0.25 + 10) / 17) * 100
  expect(at('1.1')?.figure?.proven).toBeCloseTo(points, 9)
  expect(at('1.1')?.figure?.coverage).toBe(100)
  // The medium check was not seen: nothing proven of it, everything possible.
  expect(at('1.2')?.figure?.proven).toBeCloseTo((10 / 13) * 100, 9)
  expect(at('1.2')?.figure?.possible).toBe(100)
  expect(at('1.5')?.figure).toBeNull()
})

it('counts a check once in the whole, however many controls it judges', () => {
  expect(standing.counts).toEqual({
    ...{ pass: 2, fail: 1, unknown: 1, 'not-applicable': 0, attested: 1, suppressed: 1 },
  })
  expect(standing.accepted).toBe(1)
  // high 0.25, critical 1, medium unseen 0, medium attested 1 at half weight, medium failing 0.
  expect(standing.figure?.proven).toBeCloseTo(((7 * 0.25 + 10 + 1.5) / (7 + 10 + 3 + 1.5 + 3)) * 100, 9)
})
