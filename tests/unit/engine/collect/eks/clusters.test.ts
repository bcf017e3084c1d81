import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/eks/clusters'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { denied, unheld } from '../../../../support/facts/about'
import { cluster, everyLog, secretsKey, support } from '../../../../support/facts/eks'
import { awsError } from '../../../../support/replay'

const [list, describe, versions] = ['eks:ListClusters', 'eks:DescribeCluster', 'eks:DescribeClusterVersions']
const refused = awsError('AccessDeniedException', 'not for you', 403)
const told = {
  version: '1.35',
  resourcesVpcConfig: { endpointPublicAccess: false, publicAccessCidrs: [] },
  encryptionConfig: [{ resources: ['secrets'], provider: { keyArn: secretsKey } }],
  logging: { clusterLogging: [{ types: everyLog, enabled: true }] },
}
const listed = {
  clusterVersion: '1.35',
  clusterType: 'eks',
  versionStatus: 'STANDARD_SUPPORT',
  endOfStandardSupportDate: new Date('2027-03-27T00:00:00Z'),
  endOfExtendedSupportDate: new Date('2028-03-27T00:00:00Z'),
}
const answers = {
  [list]: { clusters: ['shop'] },
  [describe]: { cluster: told },
  [versions]: {
    clusterVersions: [{ ...listed, clusterType: 'other', versionStatus: 'UNSUPPORTED' }, listed],
  },
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })
const dark = (operation: string) =>
  ({
    known: false,
    gap: { ...denied(operation), detail: 'AccessDeniedException: not for you (HTTP 403)' },
  }) as const

it('reads clusters, page by page, and the versions once', async () => {
  const arn = cluster().arn.replace('shop', 'jobs')
  const { place, asked } = placeFor([collector], {
    ...answers,
    [list]: [{ clusters: ['shop'], nextToken: 'more' }, { clusters: ['jobs'] }],
    [versions]: [{ clusterVersions: [], nextToken: 'more' }, { clusterVersions: [listed] }],
  })
  expect(await collector.collect(place)).toEqual([cluster(), cluster({ arn, name: 'jobs' })])
  expect(asked.map(({ operation, input }) => [operation, input])).toEqual([
    [list, { maxResults: 100 }],
    [list, { maxResults: 100, nextToken: 'more' }],
    [versions, { includeAll: true, maxResults: 100 }],
    [versions, { includeAll: true, maxResults: 100, nextToken: 'more' }],
    [describe, { name: 'shop' }],
    [describe, { name: 'jobs' }],
  ])
})

it('reads one that is open, without a key of its own, and silent', async () => {
  const open = {
    version: '1.35',
    resourcesVpcConfig: { endpointPublicAccess: true, publicAccessCidrs: ['0.0.0.0/0'] },
    logging: { clusterLogging: [{ types: everyLog, enabled: false }] },
  }
  expect(await found({ [describe]: { cluster: open } })).toEqual([
    cluster({ publicCidrs: known(['0.0.0.0/0']), secretsKey: known(null), logTypes: known([]) }),
  ])
})

it('leaves unread what AWS does not tell', async () => {
  const endpoint = { endpointPublicAccess: true, publicAccessCidrs: [] }
  const bare = unheld('version', describe)
  expect([
    await found({ [describe]: { cluster: { encryptionConfig: told.encryptionConfig } } }),
    await found({ [describe]: { cluster: { ...told, resourcesVpcConfig: endpoint } } }),
    await found({ [versions]: {} }),
  ]).toEqual([
    [
      cluster({
        version: bare,
        support: bare,
        publicCidrs: unheld('endpointPublicAccess', describe),
        logTypes: unheld('clusterLogging', describe),
      }),
    ],
    [cluster({ publicCidrs: unheld('publicAccessCidrs', describe) })],
    [cluster({ support: unheld('the support of 1.35', versions) })],
  ])
})

it('reads a version that AWS dates no end for', async () => {
  const clusterVersions = [{ clusterVersion: '1.35', versionStatus: 'UNSUPPORTED' }]
  expect(await found({ [versions]: { clusterVersions } })).toEqual([
    cluster({ support: known(support({ status: 'UNSUPPORTED', standardUntil: null, extendedUntil: null })) }),
  ])
})

it('keeps what else is known where it may not look into it', async () => {
  const gap = dark(describe)
  expect([await found({ [describe]: refused }), await found({ [versions]: refused })]).toEqual([
    [cluster({ version: gap, support: gap, publicCidrs: gap, secretsKey: gap, logTypes: gap })],
    [cluster({ support: dark(versions) })],
  ])
})

it('drops a cluster that is gone since', async () => {
  expect(await found({ [describe]: awsError('ResourceNotFoundException', 'gone', 404) })).toEqual([])
})

it('asks no versions where there is no cluster, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: {} })).toEqual([])
  await expect(found({ [list]: refused })).rejects.toMatchObject({
    gap: { operation: list, region: 'eu-west-1', reason: 'denied' },
  })
})
