import { expect, it } from 'vitest'
import { z } from 'zod'
import type { ItemStatus } from '../../../../electron/engine/evaluate/item-standing'
import { responsibilities } from '../../../../electron/engine/evaluate/responsibility'
import { responsibilitySchema } from '../../../../shared/contract/views'
import { finding, measure, stateOf } from '../../../support/states'

type Finding = Parameters<typeof finding>[0]
const manual = measure({ id: 'manual.phishing-training', manual: true })
const inherited = measure({ id: 'health.open-events', responsibility: 'aws.hardware' })
const measures = [measure(), manual, inherited]
const standings = (...findings: Finding[]) => responsibilities(stateOf(findings.map(finding)), measures)

const pass: Finding = { name: 'a', is: 'pass' }
const attested: Finding = { checkId: manual.id, name: 'm', is: 'attested' }
const unknown: Finding = { name: 'c', is: 'unknown' }
const none: Finding = { name: 'd', is: 'not-applicable' }
const wrong: Finding = { name: 'f', is: 'fail', suppressed: 'false-positive' }
const accepted: Finding = { name: 'g', is: 'fail', suppressed: 'accepted-risk' }

it.each<[readonly Finding[], ItemStatus]>([
  [[pass, attested, unknown, none, { name: 'b', is: 'fail' }], 'fail'],
  [[pass, attested, unknown, none, accepted], 'fail'],
  [[pass, attested, unknown, none, wrong], 'unknown'],
  [[pass, attested, { is: 'place' }], 'unknown'],
  [[pass, attested, none], 'attested'],
  [[pass, none, wrong], 'pass'],
  [[none, wrong], 'not-applicable'],
  [[], 'not-applicable'],
])('%o: %s', (findings, status) => {
  const item = standings(...findings).find((each) => each.item === 'customer.network-traffic-protection')
  expect(item?.status).toBe(status)
})

it('lists all seven items, counts each finding once and never scores what AWS answers for', () => {
  const list = standings(
    pass,
    attested,
    unknown,
    none,
    wrong,
    accepted,
    { name: 'b', is: 'fail' },
    { checkId: inherited.id, name: 'event', is: 'fail' },
  )
  const nothing = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0, attested: 0, suppressed: 0 }
  const empty = { status: 'not-applicable', counts: nothing, accepted: 0, figure: null }
  expect(list).toEqual([
    { item: 'customer.platform-apps-iam', ...empty },
    { item: 'customer.os-network-firewall', ...empty },
    { item: 'customer.client-side-encryption-integrity', ...empty },
    { item: 'customer.server-side-encryption', ...empty },
    {
      item: 'customer.network-traffic-protection',
      status: 'fail',
      counts: { pass: 1, fail: 1, unknown: 1, 'not-applicable': 1, attested: 1, suppressed: 2 },
      accepted: 1,
      figure: {
        proven: expect.closeTo((100 * (7 * 0.5 * 0.25 + 3.5)) / 10.5, 9) as number,
        possible: expect.closeTo((100 * (7 * 0.5 * 0.5 + 3.5)) / 10.5, 9) as number,
        coverage: expect.closeTo((100 * (7 * 0.75 + 3.5)) / 10.5, 9) as number,
      },
    },
    { item: 'aws.software', ...empty },
    { item: 'aws.hardware', ...empty, status: 'fail', counts: { ...nothing, fail: 1 } },
  ])
  expect(z.array(responsibilitySchema).parse(list)).toEqual(list)
})
