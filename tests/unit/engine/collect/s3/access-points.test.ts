import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/s3/access-points'
import { collectFrom } from '../../../../support/collecting'
import { unheld } from '../../../../support/facts/about'
import { accessPoint } from '../../../../support/facts/s3'
import { awsError } from '../../../../support/replay'

const list = 's3control:ListAccessPoints'
const one = 's3control:GetAccessPoint'
const { arn, name } = accessPoint()
const listed = { AccessPointArn: arn, Name: name, Bucket: 'ledger', NetworkOrigin: 'Internet' }
const on = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
}

it('reads the switches of each access point, of all pages', async () => {
  const found = await collectFrom(collector, {
    [list]: [
      { AccessPointList: [{}], NextToken: 'more' },
      { AccessPointList: [listed, { ...listed, Name: 'other' }] },
    ],
    [one]: (_operation, { Name }) => (Name === name ? { PublicAccessBlockConfiguration: on } : {}),
  })
  expect(found).toEqual([
    accessPoint(),
    accessPoint({ name: 'other', publicAccessBlock: unheld('PublicAccessBlockConfiguration', one) }),
  ])
})

it('leaves out one that went away, and open what it may not read', async () => {
  const answers = (error: Error) =>
    collectFrom(collector, { [list]: { AccessPointList: [listed] }, [one]: error })
  expect(await answers(awsError('NoSuchAccessPoint', 'gone', 404))).toEqual([])
  expect(await answers(awsError('AccessDenied', 'no', 403))).toMatchObject([
    { publicAccessBlock: { known: false, gap: { operation: one, reason: 'denied' } } },
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: {} })).toEqual([])
  await expect(collectFrom(collector, { [list]: awsError('AccessDenied', 'no', 403) })).rejects.toMatchObject(
    { gap: { operation: list, reason: 'denied' } },
  )
})
