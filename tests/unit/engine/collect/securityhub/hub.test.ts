import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/securityhub/hub'
import { collectFrom } from '../../../../support/collecting'
import { hub } from '../../../../support/facts/securityhub'
import { awsError } from '../../../../support/replay'

const operation = 'securityhub:DescribeHub'
const refusal = (name: string, message: string) => ({ [operation]: awsError(name, message, 403) })

it('reads a hub that is there', async () => {
  expect(await collectFrom(collector, { [operation]: { HubArn: 'arn' } })).toEqual([hub()])
})

it('takes the answer of an account without a hub as a fact', async () => {
  const off = refusal('InvalidAccessException', 'Account 111122223333 is not subscribed to AWS Security Hub')
  expect(await collectFrom(collector, off, 'us-east-1')).toEqual([
    hub({ region: 'us-east-1', enabled: false }),
  ])
})

it.each([
  ['AccessDeniedException', 'no', 'denied'],
  ['InvalidAccessException', 'The account may not do this.', 'unexpected'],
])('throws at %s: %s', async (name, message, reason) => {
  await expect(collectFrom(collector, refusal(name, message))).rejects.toMatchObject({
    gap: { operation, region: 'eu-west-1', reason },
  })
})
