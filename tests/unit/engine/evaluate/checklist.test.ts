import { expect, it } from 'vitest'
import { z } from 'zod'
import { checks } from '../../../../electron/engine/checks'
import { checklistOf } from '../../../../electron/engine/evaluate/checklist'
import { itemsOf } from '../../../../electron/engine/frameworks/checklist'
import { checklistSchema } from '../../../../shared/contract/views'
import { checklistItems } from '../../../../shared/domain/checklist'
import { finding, stateOf } from '../../../support/states'

const subGoals = ['confidentiality.access-control'] as const
const tls = {
  id: 's3.tls',
  title: 'TLS only',
  severity: 'high',
  belongs: {
    subGoals,
    responsibility: 'customer.network-traffic-protection',
    practice: 'data-protection',
    data: ['s3', 'in-transit'],
  },
} as const
const training = {
  id: 'manual.training',
  title: 'Trained',
  severity: 'medium',
  belongs: {
    subGoals,
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['phishing-awareness', 'mfa'],
  },
} as const
const rootMfa = {
  id: 'iam.mfa',
  title: 'Root has MFA',
  severity: 'critical',
  belongs: { ...training.belongs, hygiene: ['mfa'], rootStep: 2 },
} as const
const events = {
  id: 'aws.events',
  title: 'No open event',
  severity: 'high',
  belongs: { subGoals, responsibility: 'aws.software', practice: 'incident-response' },
} as const

const list = checklistOf(
  stateOf(
    [
      { checkId: tls.id, name: 'a', is: 'fail' } as const,
      { checkId: tls.id, name: 'b', is: 'pass' } as const,
      { checkId: training.id, is: 'attested' } as const,
      { checkId: rootMfa.id, is: 'unknown' } as const,
      { checkId: events.id, is: 'pass' } as const,
    ].map(finding),
  ),
  [tls, training, rootMfa, events],
)
const at = (item: string) => list.find((entry) => entry.item === item)

it('names every item once, in order, in the shape of the contract', () => {
  expect(list.map(({ item }) => item)).toEqual(checklistItems)
  expect(z.array(checklistSchema.shape.items.unwrap().element).parse(list)).toEqual(list)
})

it.each([
  ['customer.network-traffic-protection', 'fail', ['s3.tls']],
  ['data.s3', 'fail', ['s3.tls']],
  ['data.in-transit', 'fail', ['s3.tls']],
  ['hygiene.phishing-awareness', 'attested', ['manual.training']],
  ['hygiene.mfa', 'unknown', ['iam.mfa', 'manual.training']],
  ['root.2', 'unknown', ['iam.mfa']],
  ['aws.software', 'pass', ['aws.events']],
  ['root.7', 'not-applicable', []],
])('%s stands as %s by %o', (item, status, checkIds) => {
  const entry = at(item)
  expect([entry?.status, entry?.checks.map(({ id }) => id)]).toEqual([status, checkIds])
})

it('says of each check what it is worth, and that what AWS answers for is worth nothing', () => {
  const worths = ['s3.tls', 'iam.mfa', 'manual.training', 'aws.events'].map(
    (id) => list.flatMap(({ checks: own }) => own).find((check) => check.id === id)?.worth,
  )
  const [a, b, attested, inherited] = worths
  expect([(a ?? 0) > 0, (b ?? 0) > 0, attested, inherited]).toEqual([true, true, 0, null])
  expect(at('aws.software')?.figure).toBeNull()
})

it('places every check that ships in a responsibility and a practice', () => {
  for (const { belongs } of checks)
    expect(itemsOf(belongs).filter((item) => !checklistItems.includes(item))).toEqual([])
})
