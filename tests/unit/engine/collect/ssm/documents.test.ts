import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ssm/documents'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { denied } from '../../../../support/facts/about'
import { ownDocument } from '../../../../support/facts/ssm'
import { awsError } from '../../../../support/replay'

const list = 'ssm:ListDocuments'
const permission = 'ssm:DescribeDocumentPermission'
const listing = {
  DocumentIdentifiers: [
    { Name: 'restart-shop', Owner: '111122223333', Tags: [{ Key: 'team', Value: 'shop' }] },
    {},
  ],
}
const found = (over: object = {}) =>
  collectFrom(collector, { [list]: listing, [permission]: { AccountIds: [] }, ...over })

it("reads the account's own documents and whom each is shared with, all pages of both", async () => {
  const { place, asked } = placeFor([collector], {
    [list]: [{ DocumentIdentifiers: [], NextToken: 'more' }, listing],
    [permission]: [
      { AccountIds: ['all'], NextToken: 'more' },
      { AccountIds: ['444455556666'], NextToken: '' },
    ],
  })
  expect(await collector.collect(place)).toEqual([
    ownDocument({ sharedWith: known(['444455556666', 'all']) }),
  ])
  const own = { Filters: [{ Key: 'Owner', Values: ['Self'] }], MaxResults: 50 }
  const shares = { Name: 'restart-shop', PermissionType: 'Share', MaxResults: 200 }
  expect(asked.map(({ input }) => input)).toEqual([
    own,
    { ...own, NextToken: 'more' },
    shares,
    { ...shares, NextToken: 'more' },
  ])
})

it('keeps one whose permissions may not be read, and drops one that is gone since', async () => {
  const gap = { ...denied(permission), detail: 'AccessDeniedException: no (HTTP 400)' }
  expect([
    await found({ [permission]: awsError('AccessDeniedException', 'no', 400) }),
    await found({ [permission]: awsError('InvalidDocument', 'gone', 400) }),
  ]).toEqual([[ownDocument({ sharedWith: unread(gap) })], []])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect([await found(), await found({ [list]: {} })]).toEqual([[ownDocument()], []])
  await expect(found({ [list]: awsError('AccessDeniedException', 'no', 400) })).rejects.toMatchObject({
    gap: { operation: list, region: 'eu-west-1', reason: 'denied' },
  })
})
