import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/cloudfront/distributions'
import { collectFrom } from '../../../../support/collecting'
import { distribution } from '../../../../support/facts/cloudfront'
import { awsError } from '../../../../support/replay'

const operation = 'cloudfront:ListDistributions'
const listed = {
  ARN: distribution().arn,
  Id: 'E0A1B',
  DomainName: 'd111.cloudfront.net',
  Aliases: { Quantity: 1, Items: ['shop.example.com'] },
  Enabled: true,
  DefaultCacheBehavior: { ViewerProtocolPolicy: 'redirect-to-https' },
  CacheBehaviors: { Quantity: 1, Items: [{ PathPattern: '/api/*', ViewerProtocolPolicy: 'https-only' }] },
}
const found = (...Items: readonly object[]) =>
  collectFrom(collector, { [operation]: { DistributionList: { Items } } }, 'global')

it('reads a distribution', async () => {
  expect(await found(listed, {})).toEqual([distribution()])
})

it('names the paths that answer plain HTTP, the default one last', async () => {
  const open = { ViewerProtocolPolicy: 'allow-all' }
  expect(
    await found({
      ...listed,
      Aliases: { Quantity: 0 },
      DefaultCacheBehavior: open,
      CacheBehaviors: { Quantity: 1, Items: [{ ...open, PathPattern: '/img/*' }] },
    }),
  ).toEqual([distribution({ name: 'd111.cloudfront.net', plainHttpPaths: ['/img/*', '*'] })])
})

it('reads one that is switched off, and one without further behaviours', async () => {
  expect(await found({ ...listed, Enabled: false, CacheBehaviors: { Quantity: 0 } })).toEqual([
    distribution({ enabled: false }),
  ])
})

it('follows the list to its last page', async () => {
  const pages = [
    { DistributionList: { Items: [], IsTruncated: true, NextMarker: 'more' } },
    { DistributionList: { Items: [listed], IsTruncated: false } },
  ]
  expect(await collectFrom(collector, { [operation]: pages }, 'global')).toEqual([distribution()])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found()).toEqual([])
  expect(
    await collectFrom(collector, { [operation]: { DistributionList: { Quantity: 0 } } }, 'global'),
  ).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('AccessDenied', 'no', 403) }, 'global'),
  ).rejects.toMatchObject({ gap: { operation, region: 'global', reason: 'denied' } })
})
