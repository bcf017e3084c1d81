import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/iam/groups'
import { collectFrom } from '../../../../support/collecting'
import { group } from '../../../../support/facts/iam'
import { awsError } from '../../../../support/replay'
import { first, operation, second } from './details'

it('reads groups, to the last page', async () => {
  expect(await collectFrom(collector, { [operation]: [first, second] }, 'global')).toEqual([group()])
})

it('finds none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} }, 'global')).toEqual([])
  const refused = { [operation]: awsError('AccessDenied', 'no', 403) }
  await expect(collectFrom(collector, refused, 'global')).rejects.toMatchObject({
    gap: { operation, region: 'global', reason: 'denied' },
  })
})
