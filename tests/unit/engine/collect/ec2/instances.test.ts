import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/instances'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { accountId } from '../../../../support/facts/about'
import { instance } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:DescribeInstances'
const listed = {
  InstanceId: 'i-0a1',
  State: { Name: 'running' },
  LaunchTime: new Date('2026-11-01T08:30:00Z'),
  MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled' },
  IamInstanceProfile: { Arn: `arn:aws:iam::${accountId}:instance-profile/app` },
  Tags: [{ Key: 'Name', Value: 'app-1' }],
}
const found = async (over: object) =>
  collectFrom(collector, { [operation]: { Reservations: [{ Instances: [{ ...listed, ...over }] }] } })

it('reads instances that run or could, page by page', async () => {
  const { place, asked } = placeFor([collector], {
    [operation]: [
      { Reservations: [{ OwnerId: accountId, Instances: [listed] }], NextToken: 'more' },
      { Reservations: [{ Instances: [{ ...listed, InstanceId: 'i-0b2', Tags: [] }, {}] }, {}] },
    ],
  })
  const asks = {
    Filters: [{ Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] }],
    MaxResults: 1000,
  }
  expect([await collector.collect(place), asked.map(({ input }) => input)]).toEqual([
    [
      instance(),
      instance({ arn: instance().arn.replace('0a1', '0b2'), id: 'i-0b2', name: 'i-0b2', tags: {} }),
    ],
    [asks, { ...asks, NextToken: 'more' }],
  ])
})

it.each([
  ['pending', 'running'],
  ['stopping', 'stopped'],
  ['stopped', 'stopped'],
] as const)('reads the state %s as %s', async (Name, state) => {
  expect(await found({ State: { Name } })).toEqual([instance({ state })])
})

it.each([
  [
    { HttpTokens: 'optional', HttpEndpoint: 'enabled' },
    { enabled: true, tokensRequired: false },
  ],
  [
    { HttpTokens: 'optional', HttpEndpoint: 'disabled' },
    { enabled: false, tokensRequired: false },
  ],
])('reads the metadata options %o', async (MetadataOptions, value) => {
  expect(await found({ MetadataOptions })).toEqual([instance({ metadata: { known: true, value } })])
})

it('does not guess metadata options that AWS left out', async () => {
  const detail = "AWS's answer does not hold MetadataOptions."
  const gap = { operation, region: 'eu-west-1', reason: 'unexpected', detail } as const
  expect(await found({ MetadataOptions: undefined })).toEqual([instance({ metadata: { known: false, gap } })])
})

it('gathers public addresses of all interfaces, each once, and no profile where there is none', async () => {
  expect(
    await found({
      IamInstanceProfile: undefined,
      PublicIpAddress: '203.0.113.9',
      NetworkInterfaces: [
        {
          Association: { PublicIp: '203.0.113.9' },
          PrivateIpAddresses: [{ Association: { PublicIp: '203.0.113.9' } }, {}],
        },
        { PrivateIpAddresses: [{ Association: { PublicIp: '198.51.100.7' } }] },
        {},
      ],
    }),
  ).toEqual([instance({ instanceProfile: null, publicAddresses: ['198.51.100.7', '203.0.113.9'] })])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, region: 'eu-west-1', reason: 'denied' } })
})
