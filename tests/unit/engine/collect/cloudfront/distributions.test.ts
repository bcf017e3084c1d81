import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/cloudfront/distributions'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { unheld } from '../../../../support/facts/about'
import { bucketOrigin, customOrigin, distribution } from '../../../../support/facts/cloudfront'
import { awsError } from '../../../../support/replay'

const operation = 'cloudfront:ListDistributions'
const config = 'cloudfront:GetDistributionConfig'
const sources = 'cloudwatchlogs:DescribeDeliverySources'
const deliveries = 'cloudwatchlogs:DescribeDeliveries'
const bucket = {
  Id: 'bucket',
  DomainName: 'media.s3.eu-west-1.amazonaws.com',
  S3OriginConfig: { OriginAccessIdentity: '' },
  OriginAccessControlId: 'E0C',
}
const custom = {
  Id: 'custom',
  DomainName: 'origin.example.com',
  CustomOriginConfig: {
    OriginProtocolPolicy: 'https-only',
    OriginSslProtocols: { Quantity: 1, Items: ['TLSv1.2'] },
  },
}
const listed = {
  ARN: distribution().arn,
  Id: 'E0A1B',
  DomainName: 'd111.cloudfront.net',
  Aliases: { Quantity: 1, Items: ['shop.example.com'] },
  Enabled: true,
  WebACLId: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/edge/0a1b',
  Origins: { Quantity: 2, Items: [bucket, custom] },
  DefaultCacheBehavior: { ViewerProtocolPolicy: 'redirect-to-https', TargetOriginId: 'custom' },
  CacheBehaviors: { Quantity: 1, Items: [{ PathPattern: '/api/*', ViewerProtocolPolicy: 'https-only' }] },
}
const legacy = (Enabled: boolean) => ({ DistributionConfig: { Logging: { Enabled, Bucket: '' } } })
const others = { [config]: legacy(true), [sources]: {}, [deliveries]: {} }
const found = (...Items: readonly object[]) =>
  collectFrom(collector, { ...others, [operation]: { DistributionList: { Items } } }, 'global')
const foundWith = (over: object, item: object = listed) =>
  collectFrom(
    collector,
    { ...others, [operation]: { DistributionList: { Items: [item] } }, ...over },
    'global',
  )
const dark = (asked: string) =>
  unread({
    operation: asked,
    region: 'global',
    reason: 'denied',
    detail: 'AccessDenied: not for you (HTTP 403)',
  })
const refused = awsError('AccessDenied', 'not for you', 403)

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

it('reads where it fetches from, and who signs', async () => {
  const identity = 'origin-access-identity/cloudfront/E0I'
  const Items = [
    { ...bucket, OriginAccessControlId: '', S3OriginConfig: { OriginAccessIdentity: identity } },
    { ...bucket, OriginAccessControlId: '' },
    { ...custom, CustomOriginConfig: { OriginProtocolPolicy: 'match-viewer' } },
    { Id: 'inside', DomainName: 'inside.example.com', VpcOriginConfig: { VpcOriginId: 'vo-0a1' } },
    {},
  ]
  const open = { ViewerProtocolPolicy: 'allow-all', TargetOriginId: 'both' }
  const group = { Id: 'both', Members: { Items: [{ OriginId: 'custom' }, { OriginId: 'bucket' }] } }
  expect(
    await found({
      ...listed,
      WebACLId: '',
      Origins: { Items },
      OriginGroups: { Items: [{ Id: 'other' }, group] },
      DefaultCacheBehavior: open,
    }),
  ).toEqual([
    distribution({
      plainHttpPaths: ['*'],
      webAcl: known(null),
      origins: known([
        bucketOrigin({ access: 'identity' }),
        bucketOrigin({ access: 'none' }),
        customOrigin({ protocol: 'match-viewer', forPlainHttp: true, tls: [] }),
      ]),
    }),
  ])
})

it('does not guess what AWS left out', async () => {
  const without = (field: string) => unheld(field, operation, 'global')
  expect(await found({ ...listed, WebACLId: undefined, Origins: undefined })).toEqual([
    distribution({ webAcl: without('WebACLId'), origins: without('Origins') }),
  ])
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
  expect(await collectFrom(collector, { ...others, [operation]: pages }, 'global')).toEqual([distribution()])
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

it('reads the three kinds of logs', async () => {
  const { arn } = distribution()
  const live = { RealtimeLogConfigArn: 'arn:aws:cloudfront::111122223333:realtime-log-config/live' }
  const asItComes = {
    ...listed,
    DefaultCacheBehavior: { ...listed.DefaultCacheBehavior, ...live },
    CacheBehaviors: { Quantity: 1, Items: [{ ...listed.CacheBehaviors.Items[0], ...live }] },
  }
  const deliverySources = [
    { name: 'edge', logType: 'ACCESS_LOGS', resourceArns: [arn] },
    { name: 'other', logType: 'CONNECTION_LOGS', resourceArns: [arn] },
  ]
  const from = (...names: readonly string[]) => ({
    deliveries: names.map((deliverySourceName) => ({ deliverySourceName })),
  })
  expect([
    await foundWith({ [config]: legacy(false) }),
    await foundWith({}, asItComes),
    await foundWith({ [sources]: { deliverySources }, [deliveries]: from('other') }),
    await foundWith({
      [sources]: [{ nextToken: 'more' }, { deliverySources }],
      [deliveries]: [{ ...from('other'), nextToken: 'more' }, from('edge')],
    }),
  ]).toEqual([
    [distribution({ legacyLogs: known(false) })],
    [distribution({ realTimeLogs: known(true) })],
    [distribution()],
    [distribution({ deliveredLogs: known(true) })],
  ])
})

it('keeps what else is known where it may not ask for logs, and drops a distribution that is gone', async () => {
  const silent = unheld('Logging', config, 'global')
  expect([
    await foundWith({ [config]: refused }),
    await foundWith({ [config]: {} }),
    await foundWith({ [sources]: refused }),
    await foundWith({ [deliveries]: refused }),
    await foundWith({ [config]: awsError('NoSuchDistribution', 'gone', 404) }),
  ]).toEqual([
    [distribution({ legacyLogs: dark(config) })],
    [distribution({ legacyLogs: silent })],
    [distribution({ deliveredLogs: dark(sources) })],
    [distribution({ deliveredLogs: dark(deliveries) })],
    [],
  ])
})

it('asks nothing more where there is no distribution', async () => {
  const { place, asked } = placeFor([collector], { [operation]: { DistributionList: {} } }, 'global')
  expect(await collector.collect(place)).toEqual([])
  expect(asked.map((call) => call.operation)).toEqual([operation])
})
