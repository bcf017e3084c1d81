import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ecr/repositories'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { denied, unheld } from '../../../../support/facts/about'
import { repository } from '../../../../support/facts/ecr'
import { awsError } from '../../../../support/replay'

const [list, scanning] = ['ecr:DescribeRepositories', 'ecr:GetRegistryScanningConfiguration']
const refused = awsError('AccessDeniedException', 'not for you', 403)
const { arn, name } = repository()
const listed = {
  repositoryArn: arn,
  repositoryName: name,
  imageTagMutability: 'IMMUTABLE',
  imageScanningConfiguration: { scanOnPush: true },
}
const answers = {
  [list]: { repositories: [listed] },
  [scanning]: { scanningConfiguration: { scanType: 'BASIC', rules: [] } },
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })

it('reads repositories, page by page, and their registry once', async () => {
  const { place, asked } = placeFor([collector], {
    ...answers,
    [list]: [{ repositories: [listed], nextToken: 'more' }, { repositories: [listed, {}] }],
  })
  expect(await collector.collect(place)).toEqual([repository(), repository()])
  expect(asked.map(({ operation, input }) => [operation, input])).toEqual([
    [list, { maxResults: 1000 }],
    [list, { maxResults: 1000, nextToken: 'more' }],
    [scanning, {}],
  ])
})

it('reads exclusions, and the rules of the registry', async () => {
  const rule = {
    scanFrequency: 'CONTINUOUS_SCAN',
    repositoryFilters: [{ filter: 'shop/*', filterType: 'WILDCARD' }, {}],
  }
  const excluding = {
    ...listed,
    imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
    imageTagMutabilityExclusionFilters: [{ filter: 'latest', filterType: 'WILDCARD' }, { filter: 'dev-*' }],
    imageScanningConfiguration: { scanOnPush: false },
  }
  expect(
    await found({
      [list]: { repositories: [excluding] },
      [scanning]: { scanningConfiguration: { scanType: 'ENHANCED', rules: [rule, {}] } },
    }),
  ).toEqual([
    repository({
      tagMutability: known('IMMUTABLE_WITH_EXCLUSION'),
      exclusions: ['dev-*', 'latest'],
      scanOnPush: known(false),
      registry: known({ kind: 'ENHANCED', rules: [{ frequency: 'CONTINUOUS_SCAN', filters: ['shop/*'] }] }),
    }),
  ])
})

it('takes a registry that nobody set up for a basic one', async () => {
  expect(await found({ [scanning]: { scanningConfiguration: {} } })).toEqual([repository()])
})

it('leaves unread what AWS does not tell, and what it may not look into', async () => {
  const gap = { ...denied(scanning), detail: 'AccessDeniedException: not for you (HTTP 403)' }
  expect([
    await found({ [list]: { repositories: [{ repositoryArn: arn, repositoryName: name }] } }),
    await found({ [scanning]: {} }),
    await found({ [scanning]: refused }),
  ]).toEqual([
    [
      repository({
        tagMutability: unheld('imageTagMutability', list),
        scanOnPush: unheld('scanOnPush', list),
      }),
    ],
    [repository({ registry: unheld('scanningConfiguration', scanning) })],
    [repository({ registry: { known: false, gap } })],
  ])
})

it('asks no registry where there is no repository, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: {} })).toEqual([])
  await expect(found({ [list]: refused })).rejects.toMatchObject({
    gap: { operation: list, region: 'eu-west-1', reason: 'denied' },
  })
})
