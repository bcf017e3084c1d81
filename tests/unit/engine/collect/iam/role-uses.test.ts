import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/iam/role-uses'
import { collectFrom } from '../../../../support/collecting'
import { role, roleUse } from '../../../../support/facts/iam'
import { awsError } from '../../../../support/replay'
import { first, operation, second } from './details'

it('reads when roles were assumed, and which were not', async () => {
  expect(await collectFrom(collector, { [operation]: [first, second] }, 'global')).toEqual([
    roleUse(),
    roleUse({ arn: role({ name: 'idle' }).arn, name: 'idle', lastUsed: null }),
  ])
})

it('finds none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} }, 'global')).toEqual([])
  const refused = { [operation]: awsError('AccessDenied', 'no', 403) }
  await expect(collectFrom(collector, refused, 'global')).rejects.toMatchObject({
    gap: { operation, region: 'global', reason: 'denied' },
  })
})
