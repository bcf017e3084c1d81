import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/macie/discovery'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { dataDiscovery } from '../../../../support/facts/macie'
import { awsError } from '../../../../support/replay'

const session = 'macie2:GetMacieSession'
const operation = 'macie2:GetAutomatedDiscoveryConfiguration'
const found = (status: object, automatic: object) =>
  collectFrom(collector, { [session]: status, [operation]: automatic })

it.each([
  [{ status: 'ENABLED' }, { status: 'ENABLED' }, dataDiscovery()],
  [{ status: 'ENABLED' }, { status: 'DISABLED' }, dataDiscovery({ automatic: known(false) })],
  [{ status: 'PAUSED' }, { status: 'DISABLED' }, dataDiscovery({ state: 'paused', automatic: known(false) })],
])('reads %o with %o', async (status, automatic, facts) => {
  expect(await found(status, automatic)).toEqual([facts])
})

it('takes the answer of an account without Macie as a fact, and asks no more', async () => {
  const off = awsError('AccessDeniedException', 'Macie is not enabled', 403)
  expect(await collectFrom(collector, { [session]: off }, 'us-east-1')).toEqual([
    dataDiscovery({ region: 'us-east-1', state: 'off', automatic: known(null) }),
  ])
})

it('leaves open whether it looks by itself where that may not be read or is not said', async () => {
  const open = (reason: 'denied' | 'unexpected', detail: string) => [
    dataDiscovery({ automatic: unread({ operation, region: 'eu-west-1', reason, detail }) }),
  ]
  const on = { status: 'ENABLED' }
  expect([await found(on, awsError('AccessDeniedException', 'no', 403)), await found(on, {})]).toEqual([
    open('denied', 'AccessDeniedException: no (HTTP 403)'),
    open('unexpected', "AWS's answer does not hold status."),
  ])
})

it('throws where it may not look, and at an answer that does not say', async () => {
  await expect(found(awsError('AccessDeniedException', 'no', 403), {})).rejects.toMatchObject({
    gap: { operation: session, region: 'eu-west-1', reason: 'denied' },
  })
  await expect(found({}, {})).rejects.toThrow(/does not hold/)
})
