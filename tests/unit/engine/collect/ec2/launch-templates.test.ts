import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/launch-templates'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { launchTemplate } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:DescribeLaunchTemplateVersions'
const version = (VersionNumber: number, MetadataOptions?: object, over: object = {}) => ({
  LaunchTemplateId: 'lt-0a1',
  LaunchTemplateName: 'web',
  VersionNumber,
  LaunchTemplateData: { UserData: 'bm90IHRvIGJlIGtlcHQ=', MetadataOptions },
  ...over,
})

it('reads the default and the newest version of each template, page by page, and no user data', async () => {
  const { place, asked } = placeFor([collector], {
    [operation]: [
      { LaunchTemplateVersions: [version(7, { HttpTokens: 'required' }), {}], NextToken: 'more' },
      {
        LaunchTemplateVersions: [
          version(3, { HttpTokens: 'optional', HttpEndpoint: 'disabled' }),
          version(7, { HttpTokens: 'required' }),
          version(1, undefined, { LaunchTemplateId: 'lt-0b2', LaunchTemplateName: undefined }),
        ],
      },
    ],
  })
  const asks = { Versions: ['$Latest', '$Default'], MaxResults: 200 }
  expect([await collector.collect(place), asked.map(({ input }) => input)]).toEqual([
    [
      launchTemplate(
        { number: 3, metadataEnabled: false, tokensRequired: false },
        { number: 7, metadataEnabled: true, tokensRequired: true },
      ),
      {
        ...launchTemplate({ number: 1, metadataEnabled: true, tokensRequired: false }),
        arn: launchTemplate().arn.replace('0a1', '0b2'),
        name: 'lt-0b2',
      },
    ],
    [asks, { ...asks, NextToken: 'more' }],
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, reason: 'denied' } })
})
