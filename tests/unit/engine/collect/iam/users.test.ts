import { expect, it } from 'vitest'
import groups from '../../../../../electron/engine/collect/iam/groups'
import policies from '../../../../../electron/engine/collect/iam/policies'
import roleUses from '../../../../../electron/engine/collect/iam/role-uses'
import roles from '../../../../../electron/engine/collect/iam/roles'
import users from '../../../../../electron/engine/collect/iam/users'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { administratorAccess, group, policy, role, roleUse, user } from '../../../../support/facts/iam'
import { awsError } from '../../../../support/replay'
import { first, operation, second, text, unanswered } from './details'

it('makes five lists of one call, to its last page', async () => {
  const collectors = [users, groups, roles, roleUses, policies] as const
  const { place, asked } = placeFor(collectors, { [operation]: [first, second] }, 'global')
  const lists = await Promise.all(collectors.map((collector) => collector.collect(place)))
  expect(asked.map(({ input }) => input)).toEqual([{ MaxItems: 1000 }, { MaxItems: 1000, Marker: 'next' }])
  const ofAws = (name: string) =>
    policy({ arn: `arn:aws:iam::aws:policy/${name}`, name, form: 'aws', document: known(text) })
  expect(lists).toEqual([
    [
      user({
        groups: ['owners', 'staff'],
        attached: [administratorAccess],
        inline: ['own'],
        boundary: policy().arn,
      }),
    ],
    [group()],
    [role(), role({ name: 'idle', tags: {}, trust: unanswered("AWS's answer does not hold the document.") })],
    [roleUse(), roleUse({ arn: role({ name: 'idle' }).arn, name: 'idle', lastUsed: null })],
    [
      policy({ document: known(text) }),
      ofAws('AdministratorAccess'),
      ofAws('PowerUserAccess'),
      policy({
        arn: `${user().arn}#own`,
        type: 'AWS::IAM::UserPolicy',
        name: 'own',
        form: 'inline',
        document: known(text),
      }),
    ],
  ])
})

it('finds none, and throws where it may not look', async () => {
  expect(await collectFrom(users, { [operation]: {} }, 'global')).toEqual([])
  const refused = { [operation]: awsError('AccessDenied', 'no', 403) }
  await expect(collectFrom(users, refused, 'global')).rejects.toMatchObject({
    gap: { operation, region: 'global', reason: 'denied' },
  })
})
