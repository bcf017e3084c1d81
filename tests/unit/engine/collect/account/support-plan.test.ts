import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/account/support-plan'
import { collectFrom } from '../../../../support/collecting'
import { awsError } from '../../../../support/replay'

const operation = 'support:DescribeSeverityLevels'

it.each([
  [{ severityLevels: [{ code: 'low', name: 'General guidance' }] }, true],
  [awsError('SubscriptionRequiredException', 'Premium support is required'), false],
])('takes %o for %s', async (answer, technicalCases) => {
  expect(await collectFrom(collector, { [operation]: answer }, 'global')).toEqual([
    { region: 'global', technicalCases },
  ])
})

it('throws where it may not look', async () => {
  await expect(
    collectFrom(collector, { [operation]: awsError('AccessDeniedException', 'no') }, 'global'),
  ).rejects.toMatchObject({ gap: { operation, region: 'global', reason: 'denied' } })
})
