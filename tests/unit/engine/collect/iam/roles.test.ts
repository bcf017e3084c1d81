import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/iam/roles'
import { collectFrom } from '../../../../support/collecting'
import { role } from '../../../../support/facts/iam'
import { awsError } from '../../../../support/replay'
import { first, operation, second, unanswered } from './details'

it('reads roles with their trust, and does not invent one', async () => {
  expect(await collectFrom(collector, { [operation]: [first, second] }, 'global')).toEqual([
    role(),
    role({ name: 'idle', tags: {}, trust: unanswered("AWS's answer does not hold the document.") }),
  ])
})

it('finds none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} }, 'global')).toEqual([])
  const refused = { [operation]: awsError('AccessDenied', 'no', 403) }
  await expect(collectFrom(collector, refused, 'global')).rejects.toMatchObject({
    gap: { operation, region: 'global', reason: 'denied' },
  })
})
