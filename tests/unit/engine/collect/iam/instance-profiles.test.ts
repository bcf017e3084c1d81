import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/iam/instance-profiles'
import { collectFrom } from '../../../../support/collecting'
import { instanceProfile } from '../../../../support/facts/iam'
import { awsError } from '../../../../support/replay'

const operation = 'iam:ListInstanceProfiles'
const { arn, name, role } = instanceProfile()

it('reads profiles of all pages and the role that each holds', async () => {
  const found = await collectFrom(
    collector,
    {
      [operation]: [
        {
          InstanceProfiles: [{ Arn: arn, InstanceProfileName: name, Roles: [{ Arn: role }] }],
          IsTruncated: true,
          Marker: 'more',
        },
        { InstanceProfiles: [{ Arn: `${arn}-2`, InstanceProfileName: 'empty', Roles: [] }, {}] },
      ],
    },
    'global',
  )
  expect(found).toEqual([instanceProfile(), instanceProfile({ arn: `${arn}-2`, name: 'empty', role: null })])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} }, 'global')).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('AccessDenied', 'no', 403) }, 'global'),
  ).rejects.toMatchObject({ gap: { operation, reason: 'denied' } })
})
